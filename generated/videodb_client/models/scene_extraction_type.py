from typing import Literal

SceneExtractionType = Literal[
    "shot",
    "time",
    "transcript",
    "time_based",
]
"""Where scenes are cut: at each change of the picture (shot), every so many seconds (time, time_based), or by what is
said (transcript)."""
