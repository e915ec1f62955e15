from typing import Literal

DownloadStatus = Literal[
    "processing",
    "done",
    "error",
    "failed",
]
