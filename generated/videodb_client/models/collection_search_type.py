from typing import Literal

CollectionSearchType = Literal[
    "semantic",
    "custom",
    "keyword",
    "scene",
    "llm",
]
"""How words are compared: by meaning (semantic), by the very words (keyword). No page says what custom is."""
