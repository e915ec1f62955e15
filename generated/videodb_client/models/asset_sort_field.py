from typing import Literal

AssetSortField = Literal[
    "name",
    "duration",
    "size",
    "created_at",
]
"""What assets are sorted by."""
