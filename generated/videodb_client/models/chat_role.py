from typing import Literal

ChatRole = Literal[
    "system",
    "user",
    "assistant",
]
"""system instructs, user is the person, assistant is the model."""
