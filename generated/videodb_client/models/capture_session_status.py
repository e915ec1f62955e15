from enum import StrEnum


class CaptureSessionStatus(StrEnum):
    ACTIVE = "active"
    CREATED = "created"
    EXPORTED = "exported"
    FAILED = "failed"
    STARTING = "starting"
    STOPPED = "stopped"
    STOPPING = "stopping"

    def __str__(self) -> str:
        return str(self.value)
