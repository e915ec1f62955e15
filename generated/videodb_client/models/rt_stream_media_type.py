from typing import Literal

RTStreamMediaType = Literal[
    "video",
    "audio",
]
