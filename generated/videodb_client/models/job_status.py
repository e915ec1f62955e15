from enum import StrEnum


class JobStatus(StrEnum):
    COMPLETE = "complete"
    COMPLETED = "completed"
    DONE = "done"
    ERROR = "error"
    FAILED = "failed"
    IN_PROGRESS = "in progress"
    PENDING = "pending"
    PROCESSING = "processing"
    SUCCESS = "success"

    def __str__(self) -> str:
        return str(self.value)
