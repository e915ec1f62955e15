from enum import StrEnum


class WorkflowType(StrEnum):
    ANALYZE = "analyze"
    INDEX = "index"
    TRANSCRIBE = "transcribe"

    def __str__(self) -> str:
        return str(self.value)
