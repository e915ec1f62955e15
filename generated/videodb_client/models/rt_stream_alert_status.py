from typing import Literal

RTStreamAlertStatus = Literal[
    "enabled",
    "disabled",
]
