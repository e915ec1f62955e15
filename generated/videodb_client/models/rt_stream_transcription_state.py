from enum import StrEnum


class RTStreamTranscriptionState(StrEnum):
    RUNNING = "running"
    STOPPED = "stopped"

    def __str__(self) -> str:
        return str(self.value)
