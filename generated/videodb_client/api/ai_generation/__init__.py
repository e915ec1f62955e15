"""The operations with the tag `ai_generation`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_voice_clone as create_voice_clone
    from . import delete_voice_clone as delete_voice_clone
    from . import dub_video as dub_video
    from . import generate_audio as generate_audio
    from . import generate_image as generate_image
    from . import generate_text as generate_text
    from . import generate_video as generate_video
    from . import get_voice_clone as get_voice_clone
    from . import list_voice_clones as list_voice_clones
    from . import translate_video as translate_video
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_voice_clone",
            "delete_voice_clone",
            "dub_video",
            "generate_audio",
            "generate_image",
            "generate_text",
            "generate_video",
            "get_voice_clone",
            "list_voice_clones",
            "translate_video",
        ),
    )
