from typing import Literal

RTStreamAction = Literal[
    "start",
    "stop",
]
"""start or stop. Stopping keeps the settings and what was made so far."""
