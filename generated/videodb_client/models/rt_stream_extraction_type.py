from typing import Literal

RTStreamExtractionType = Literal[
    "time",
    "transcript",
]
"""time is a window of frames every so many seconds; transcript is a piece of what is said."""
