from enum import StrEnum


class JobStatus(StrEnum):
    DONE = "done"
    FAILED = "failed"
    PROCESSING = "processing"

    def __str__(self) -> str:
        return str(self.value)
