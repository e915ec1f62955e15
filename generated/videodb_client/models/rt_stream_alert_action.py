from typing import Literal

RTStreamAlertAction = Literal[
    "enable",
    "disable",
]
"""enable alerts, disable does not."""
