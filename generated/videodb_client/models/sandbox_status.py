from enum import StrEnum


class SandboxStatus(StrEnum):
    ACTIVE = "active"
    ALERT = "alert"
    FAILED = "failed"
    PROVISIONING = "provisioning"
    STOPPED = "stopped"
    STOPPING = "stopping"

    def __str__(self) -> str:
        return str(self.value)
