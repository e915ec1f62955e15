from enum import StrEnum


class DownloadStatus(StrEnum):
    DONE = "done"
    ERROR = "error"
    PROCESSING = "processing"

    def __str__(self) -> str:
        return str(self.value)
