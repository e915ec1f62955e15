from typing import Literal

ChatModel = Literal[
    "gpt-4o-2024-11-20",
    "pro",
]
"""A model that chats."""
