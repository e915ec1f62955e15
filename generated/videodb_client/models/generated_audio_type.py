from typing import Literal

GeneratedAudioType = Literal[
    "speech",
    "sound_effect",
    "music",
    "voice",
]
