from typing import Literal

RTStreamTranscriptionState = Literal[
    "running",
    "stopped",
]
"""running is being written down, stopped is not."""
