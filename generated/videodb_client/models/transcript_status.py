from typing import Literal

TranscriptStatus = Literal[
    "completed",
    "processing",
    "failed",
    "in progress",
    "done",
]
"""Whether a transcript is there (completed, done), is being made (processing, in progress), or will not come (failed)."""
