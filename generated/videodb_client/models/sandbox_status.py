from typing import Literal

SandboxStatus = Literal[
    "provisioning",
    "active",
    "stopping",
    "stopped",
    "failed",
    "alert",
]
"""How far a sandbox is. active and alert are ready; stopped and failed are the end."""
