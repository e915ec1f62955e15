from enum import StrEnum


class CollectionSearchType(StrEnum):
    CUSTOM = "custom"
    SEMANTIC = "semantic"

    def __str__(self) -> str:
        return str(self.value)
