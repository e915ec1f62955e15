"""The operations with the tag `audio`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_audio_transcription as create_audio_transcription
    from . import delete_audio as delete_audio
    from . import generate_audio_url as generate_audio_url
    from . import get_audio as get_audio
    from . import get_audio_transcription as get_audio_transcription
    from . import list_audio as list_audio
    from . import update_audio as update_audio
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_audio_transcription",
            "delete_audio",
            "generate_audio_url",
            "get_audio",
            "get_audio_transcription",
            "list_audio",
            "update_audio",
        ),
    )
