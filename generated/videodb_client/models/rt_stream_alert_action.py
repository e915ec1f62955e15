from typing import Literal

RTStreamAlertAction = Literal[
    "enable",
    "disable",
]
