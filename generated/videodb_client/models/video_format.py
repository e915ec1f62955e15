from typing import Literal

VideoFormat = Literal[
    "mp4",
    "webm",
    "hls",
]
