from enum import StrEnum


class VideoSearchType(StrEnum):
    KEYWORD = "keyword"
    SEMANTIC = "semantic"

    def __str__(self) -> str:
        return str(self.value)
