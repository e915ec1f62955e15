from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .usage_breakdown import UsageBreakdown


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class BillingUsage(Model):
    """BillingUsage

    Attributes:
        credit_balance (float | Unset): In credits, as of 5 to 15 minutes ago. Example: 100.5.
        usage_this_month (float | Unset): In credits, as of 5 to 15 minutes ago. Example: 25.75.
        breakdown (UsageBreakdown | Unset):
    """

    credit_balance: float | Unset
    usage_this_month: float | Unset
    breakdown: UsageBreakdown | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "credit_balance",
            "credit_balance",
            NUMBER,
        ),
        Field(
            "usage_this_month",
            "usage_this_month",
            NUMBER,
        ),
        Field(
            "breakdown",
            "breakdown",
            Object("usage_breakdown", "UsageBreakdown"),
        ),
    )

    def __init__(
        self,
        *,
        credit_balance: float | Unset = UNSET,
        usage_this_month: float | Unset = UNSET,
        breakdown: UsageBreakdown | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "credit_balance": credit_balance,
                "usage_this_month": usage_this_month,
                "breakdown": breakdown,
            },
            _wire,
        )
