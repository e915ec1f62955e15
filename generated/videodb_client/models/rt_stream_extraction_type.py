from enum import StrEnum


class RTStreamExtractionType(StrEnum):
    TIME = "time"
    TRANSCRIPT = "transcript"

    def __str__(self) -> str:
        return str(self.value)
