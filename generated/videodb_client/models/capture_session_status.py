from typing import Literal

CaptureSessionStatus = Literal[
    "created",
    "starting",
    "active",
    "stopped",
    "failed",
    "stopping",
    "exported",
]
"""How far a session is, from created over starting, active and stopping to stopped; exported has become a video,
failed has ended in an error."""
