from typing import Literal

IndexType = Literal[
    "spoken_word",
    "scene",
]
"""spoken_word is what is said, scene is what is seen."""
