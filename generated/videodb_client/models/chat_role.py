from typing import Literal

ChatRole = Literal[
    "system",
    "user",
    "assistant",
    "tool",
]
"""system instructs, user is the person, assistant is the model, tool is what a tool answered."""
