from enum import StrEnum


class CollectionSearchType(StrEnum):
    CUSTOM = "custom"
    KEYWORD = "keyword"
    LLM = "llm"
    SCENE = "scene"
    SEMANTIC = "semantic"

    def __str__(self) -> str:
        return str(self.value)
