from typing import Literal

SandboxTier = Literal[
    "small",
    "medium",
]
"""How large a sandbox is: small costs $1 an hour, medium $3.50, by the vendor's pages."""
