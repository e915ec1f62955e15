from typing import Literal

SceneExtractionType = Literal[
    "shot",
    "time",
    "transcript",
    "time_based",
]
