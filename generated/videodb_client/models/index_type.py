from typing import Literal

IndexType = Literal[
    "spoken_word",
    "scene",
]
