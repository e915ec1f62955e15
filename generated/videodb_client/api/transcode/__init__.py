"""The operations with the tag `transcode`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_transcode_job as create_transcode_job
    from . import get_transcode_job as get_transcode_job
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_transcode_job",
            "get_transcode_job",
        ),
    )
