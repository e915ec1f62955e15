from typing import Literal

CheckoutMode = Literal[
    "payment",
    "subscription",
]
"""payment pays once, subscription again and again."""
