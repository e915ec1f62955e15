from typing import Literal

GeneratedAudioType = Literal[
    "speech",
    "sound_effect",
    "music",
    "voice",
]
"""speech (voice, in the vendor's SDKs) reads the text aloud; sound_effect is a noise; music is music."""
