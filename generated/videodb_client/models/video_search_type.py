from typing import Literal

VideoSearchType = Literal[
    "semantic",
    "keyword",
    "scene",
    "llm",
]
"""How words are compared: by meaning (semantic), by the very words (keyword)."""
