from typing import Literal

CaptureChannelType = Literal[
    "audio",
    "video",
]
"""Sound, or pictures."""
