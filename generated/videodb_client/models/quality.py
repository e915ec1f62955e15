from typing import Literal

Quality = Literal[
    "low",
    "medium",
    "high",
]
