from typing import Literal

SortOrder = Literal[
    "asc",
    "desc",
]
"""asc begins with the least or oldest, desc with the most or newest."""
