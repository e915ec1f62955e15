from typing import Literal

MediaType = Literal[
    "video",
    "audio",
    "image",
]
"""A kind of media. Ids tell it by what they begin with: m- a video, a- an audio file, img- an image."""
