from typing import Literal

RTStreamTranscriptionStatus = Literal[
    "running",
    "stopped",
    "not_configured",
]
