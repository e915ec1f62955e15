from typing import Literal

WorkflowType = Literal[
    "transcribe",
    "index",
    "analyze",
]
"""What a workflow does."""
