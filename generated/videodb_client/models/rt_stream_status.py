from typing import Literal

RTStreamStatus = Literal[
    "connected",
    "stopped",
]
"""connected is taken in; stopped is not, and can be started again."""
