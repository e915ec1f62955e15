from enum import StrEnum


class TranscriptStatus(StrEnum):
    COMPLETED = "completed"
    DONE = "done"
    FAILED = "failed"
    IN_PROGRESS = "in progress"
    PROCESSING = "processing"

    def __str__(self) -> str:
        return str(self.value)
