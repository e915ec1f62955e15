from enum import StrEnum


class CaptureSessionStatus(StrEnum):
    ACTIVE = "active"
    CREATED = "created"
    FAILED = "failed"
    STARTING = "starting"
    STOPPED = "stopped"

    def __str__(self) -> str:
        return str(self.value)
