from typing import Literal

IndexSelection = Literal[
    "spoken_word",
    "scene",
    "all",
]
