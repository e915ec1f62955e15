from typing import Literal

SandboxStatus = Literal[
    "provisioning",
    "active",
    "stopping",
    "stopped",
    "failed",
    "alert",
]
