"""The operations with the tag `editor`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import compile_editor_timeline as compile_editor_timeline
    from . import compile_timeline as compile_timeline
    from . import create_timeline as create_timeline
    from . import create_timeline_v2 as create_timeline_v2
    from . import download_editor_timeline as download_editor_timeline
    from . import download_timeline as download_timeline
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "compile_editor_timeline",
            "compile_timeline",
            "create_timeline",
            "create_timeline_v2",
            "download_editor_timeline",
            "download_timeline",
        ),
    )
