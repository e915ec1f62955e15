from typing import Literal

RTStreamTranscriptionState = Literal[
    "running",
    "stopped",
]
