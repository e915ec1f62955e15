from typing import Literal

VideoSearchType = Literal[
    "semantic",
    "keyword",
    "scene",
    "llm",
]
