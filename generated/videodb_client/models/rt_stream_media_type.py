from typing import Literal

RTStreamMediaType = Literal[
    "video",
    "audio",
]
"""What of a stream is taken in."""
