from typing import Literal

DownloadFormat = Literal[
    "mp4",
    "webm",
    "avi",
]
"""A kind of video file."""
