"""The operations with the tag `utilities`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_chat as create_chat
    from . import create_download as create_download
    from . import delete_download as delete_download
    from . import get_async_response as get_async_response
    from . import get_download as get_download
    from . import get_job as get_job
    from . import health_check as health_check
    from . import list_downloads as list_downloads
    from . import update_download as update_download
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_chat",
            "create_download",
            "delete_download",
            "get_async_response",
            "get_download",
            "get_job",
            "health_check",
            "list_downloads",
            "update_download",
        ),
    )
