from typing import Literal

SandboxTier = Literal[
    "small",
    "medium",
]
