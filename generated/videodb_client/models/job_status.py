from typing import Literal

JobStatus = Literal[
    "processing",
    "done",
    "failed",
]
