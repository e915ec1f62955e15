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
"""How a job stands. At work: processing, pending, in progress. Well over: done, completed, complete, success. Without
a result: failed, error."""
