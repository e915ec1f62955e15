from typing import Literal

CollectionSearchType = Literal[
    "semantic",
    "custom",
    "keyword",
    "scene",
    "llm",
]
