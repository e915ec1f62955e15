from enum import StrEnum


class RTStreamStatus(StrEnum):
    CONNECTED = "connected"
    STOPPED = "stopped"

    def __str__(self) -> str:
        return str(self.value)
