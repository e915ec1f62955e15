from typing import Literal

Quality = Literal[
    "low",
    "medium",
    "high",
]
"""How good the picture is, and how large the file."""
