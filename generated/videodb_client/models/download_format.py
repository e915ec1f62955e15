from enum import StrEnum


class DownloadFormat(StrEnum):
    AVI = "avi"
    MP4 = "mp4"
    WEBM = "webm"

    def __str__(self) -> str:
        return str(self.value)
