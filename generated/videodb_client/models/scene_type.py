from enum import StrEnum


class SceneType(StrEnum):
    SHOT = "shot"
    TIME_BASED = "time_based"

    def __str__(self) -> str:
        return str(self.value)
