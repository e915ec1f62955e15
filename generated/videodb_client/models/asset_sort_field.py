from typing import Literal

AssetSortField = Literal[
    "name",
    "duration",
    "size",
    "created_at",
]
