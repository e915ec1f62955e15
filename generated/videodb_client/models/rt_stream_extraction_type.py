from typing import Literal

RTStreamExtractionType = Literal[
    "time",
    "transcript",
]
