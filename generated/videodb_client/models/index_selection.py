from typing import Literal

IndexSelection = Literal[
    "spoken_word",
    "scene",
    "all",
]
"""spoken_word is the index of what is said, scene are those of what is seen, all is every index."""
