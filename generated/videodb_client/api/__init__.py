"""The operations, a package a tag, a module an operation."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import ai_generation as ai_generation
    from . import assets as assets
    from . import audio as audio
    from . import authentication as authentication
    from . import billing as billing
    from . import capture as capture
    from . import collections as collections
    from . import editor as editor
    from . import images as images
    from . import meeting as meeting
    from . import rt_stream as rt_stream
    from . import sandbox as sandbox
    from . import search as search
    from . import transcode as transcode
    from . import utilities as utilities
    from . import videos as videos
else:
    from .._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "ai_generation",
            "assets",
            "audio",
            "authentication",
            "billing",
            "capture",
            "collections",
            "editor",
            "images",
            "meeting",
            "rt_stream",
            "sandbox",
            "search",
            "transcode",
            "utilities",
            "videos",
        ),
    )
