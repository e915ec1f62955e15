from enum import StrEnum


class SceneExtractionType(StrEnum):
    SHOT = "shot"
    TIME = "time"
    TIME_BASED = "time_based"
    TRANSCRIPT = "transcript"

    def __str__(self) -> str:
        return str(self.value)
