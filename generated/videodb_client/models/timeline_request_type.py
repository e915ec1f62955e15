from enum import StrEnum


class TimelineRequestType(StrEnum):
    COMPILE = "compile"

    def __str__(self) -> str:
        return str(self.value)
