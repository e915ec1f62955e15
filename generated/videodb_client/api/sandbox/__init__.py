"""The operations with the tag `sandbox`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_sandbox as create_sandbox
    from . import get_sandbox as get_sandbox
    from . import list_sandboxes as list_sandboxes
    from . import stop_sandbox as stop_sandbox
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_sandbox",
            "get_sandbox",
            "list_sandboxes",
            "stop_sandbox",
        ),
    )
