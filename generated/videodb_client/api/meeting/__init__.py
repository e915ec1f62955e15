"""The operations with the tag `meeting`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_meeting as get_meeting
    from . import get_video_meeting as get_video_meeting
    from . import record_meeting as record_meeting
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "get_meeting",
            "get_video_meeting",
            "record_meeting",
        ),
    )
