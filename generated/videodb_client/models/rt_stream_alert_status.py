from typing import Literal

RTStreamAlertStatus = Literal[
    "enabled",
    "disabled",
]
"""enabled alerts; disabled does not, and stays."""
