from typing import Literal

RTStreamStatus = Literal[
    "connected",
    "stopped",
]
