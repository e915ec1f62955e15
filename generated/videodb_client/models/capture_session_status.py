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
