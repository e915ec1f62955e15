from typing import Literal

CaptureChannelType = Literal[
    "audio",
    "video",
]
