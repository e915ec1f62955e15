from typing import Literal

DownloadStatus = Literal[
    "processing",
    "done",
    "error",
    "failed",
]
"""processing is at work; done has a link; error and failed have none, and update_download tries again."""
