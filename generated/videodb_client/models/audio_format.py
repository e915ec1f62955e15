from typing import Literal

AudioFormat = Literal[
    "mp3",
    "wav",
    "flac",
]
