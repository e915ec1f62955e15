from enum import StrEnum


class IndexType(StrEnum):
    SCENE = "scene"
    SPOKEN_WORD = "spoken_word"

    def __str__(self) -> str:
        return str(self.value)
