from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    NUMBER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AutoRechargeSettings(Model):
    """When credits are bought automatically, and how many. Needs a payment method. Takes effect at once.

    Attributes:
        enabled (bool | Unset): Whether credits are bought automatically; off by default. Off keeps the other
            settings. Example: True.
        threshold (float | Unset): In credits. When the balance falls below it, credits are bought. Example: 10.
            Also spelled `threshold_credits`.
            Also spelled `thresholdCredits`.
        amount (float | Unset): In credits (not dollars). How many are bought each time. Example: 50.
            Also spelled `recharge_amount`.
            Also spelled `rechargeAmount`.
    """

    enabled: bool | Unset
    threshold: float | Unset
    amount: float | Unset
    _wire: Wire = field(alias="_wire")

    threshold_credits = Alias["float | Unset"]("threshold", "threshold_credits")
    thresholdCredits = Alias["float | Unset"]("threshold", "thresholdCredits")
    recharge_amount = Alias["float | Unset"]("amount", "recharge_amount")
    rechargeAmount = Alias["float | Unset"]("amount", "rechargeAmount")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "enabled",
            "enabled",
            BOOLEAN,
        ),
        Field(
            "threshold",
            "threshold",
            NUMBER,
            aliases=(
                "threshold_credits",
                "thresholdCredits",
            ),
        ),
        Field(
            "amount",
            "amount",
            NUMBER,
            aliases=(
                "recharge_amount",
                "rechargeAmount",
            ),
        ),
    )

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        threshold_credits: float | Unset = UNSET,
        thresholdCredits: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        recharge_amount: float | Unset = UNSET,
        rechargeAmount: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "enabled": enabled,
                "threshold": threshold,
                "threshold_credits": threshold_credits,
                "thresholdCredits": thresholdCredits,
                "amount": amount,
                "recharge_amount": recharge_amount,
                "rechargeAmount": rechargeAmount,
            },
            _wire,
        )
