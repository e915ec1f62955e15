from typing import Literal

ImageFormat = Literal[
    "jpg",
    "png",
    "webp",
]
"""A kind of picture file."""
