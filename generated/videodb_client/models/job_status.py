from typing import Literal

JobStatus = Literal[
    "processing",
    "done",
    "failed",
    "pending",
    "in progress",
    "completed",
    "complete",
    "success",
    "error",
]
