from typing import Literal

CheckoutMode = Literal[
    "payment",
    "subscription",
]
