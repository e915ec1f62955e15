from enum import StrEnum


class RTStreamTranscriptionStatus(StrEnum):
    NOT_CONFIGURED = "not_configured"
    RUNNING = "running"
    STOPPED = "stopped"

    def __str__(self) -> str:
        return str(self.value)
