from enum import StrEnum


class DownloadStatus(StrEnum):
    DONE = "done"
    ERROR = "error"
    FAILED = "failed"
    PROCESSING = "processing"

    def __str__(self) -> str:
        return str(self.value)
