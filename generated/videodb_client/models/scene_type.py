from typing import Literal

SceneType = Literal[
    "shot",
    "time_based",
]
