from typing import Literal

VideoFormat = Literal[
    "mp4",
    "webm",
    "hls",
]
"""mp4 and webm are one file; hls is a stream in segments, for players."""
