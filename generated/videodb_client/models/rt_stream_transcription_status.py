from typing import Literal

RTStreamTranscriptionStatus = Literal[
    "running",
    "stopped",
    "not_configured",
]
"""running is being written down, stopped is not, not_configured never was."""
