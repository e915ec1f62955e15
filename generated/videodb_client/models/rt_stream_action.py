from typing import Literal

RTStreamAction = Literal[
    "start",
    "stop",
]
