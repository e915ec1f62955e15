from enum import StrEnum


class AssetSortField(StrEnum):
    CREATED_AT = "created_at"
    DURATION = "duration"
    NAME = "name"
    SIZE = "size"

    def __str__(self) -> str:
        return str(self.value)
