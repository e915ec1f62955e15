from typing import Literal

ChatRole = Literal[
    "system",
    "user",
    "assistant",
]
