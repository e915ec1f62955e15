from typing import Literal

MediaType = Literal[
    "video",
    "audio",
    "image",
]
