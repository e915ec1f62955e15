"""The operations with the tag `capture`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_session as create_session
    from . import create_session_token as create_session_token
    from . import export_session as export_session
    from . import get_session as get_session
    from . import get_streaming_session as get_streaming_session
    from . import list_sessions as list_sessions
    from . import start_session as start_session
    from . import stop_session as stop_session
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_session",
            "create_session_token",
            "export_session",
            "get_session",
            "get_streaming_session",
            "list_sessions",
            "start_session",
            "stop_session",
        ),
    )
