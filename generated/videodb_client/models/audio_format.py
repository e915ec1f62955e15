from typing import Literal

AudioFormat = Literal[
    "mp3",
    "wav",
    "flac",
]
"""A kind of audio file."""
