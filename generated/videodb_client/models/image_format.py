from typing import Literal

ImageFormat = Literal[
    "jpg",
    "png",
    "webp",
]
