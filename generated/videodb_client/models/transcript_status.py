from typing import Literal

TranscriptStatus = Literal[
    "completed",
    "processing",
    "failed",
    "in progress",
    "done",
]
