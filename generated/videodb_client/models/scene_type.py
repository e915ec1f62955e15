from typing import Literal

SceneType = Literal[
    "shot",
    "time_based",
]
"""Where scenes are cut: at each change of the picture (shot), or every so many seconds (time_based)."""
