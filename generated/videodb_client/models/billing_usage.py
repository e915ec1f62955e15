from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
    Object,
    Reader,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .usage_breakdown import UsageBreakdown
    from .usage_rates import UsageRates


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class BillingUsage(Model):
    """BillingUsage

    Attributes:
        credit_balance (float | Unset): In credits, as of 5 to 15 minutes ago. Example: 100.5.
            Also spelled `credits_remaining`.
        usage_this_month (float | Unset): In credits, as of 5 to 15 minutes ago. Example: 25.75.
        breakdown (UsageBreakdown | Unset):
        user_id (str | Unset):
        email (str | Unset):
        name (str | Unset):
        plan_id (str | Unset):
        subscription_status (str | Unset):
        credit_used (float | Unset):
            Also spelled `total_credits_used`.
        cost_metric (UsageRates | Unset):
        monthly_limit (float | Unset):
    """

    credit_balance: float | Unset
    usage_this_month: float | Unset
    breakdown: UsageBreakdown | Unset
    user_id: str | Unset
    email: str | Unset
    name: str | Unset
    plan_id: str | Unset
    subscription_status: str | Unset
    credit_used: float | Unset
    cost_metric: UsageRates | Unset
    monthly_limit: float | Unset
    _wire: Wire = field(alias="_wire")

    credits_remaining = Alias["float | Unset"]("credit_balance", "credits_remaining")
    total_credits_used = Alias["float | Unset"]("credit_used", "total_credits_used")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "credit_balance",
            "credit_balance",
            NUMBER,
            aliases=("credits_remaining",),
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
        Field(
            "user_id",
            "user_id",
            STRING,
        ),
        Field(
            "email",
            "email",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "plan_id",
            "plan_id",
            STRING,
        ),
        Field(
            "subscription_status",
            "subscription_status",
            STRING,
        ),
        Field(
            "credit_used",
            "credit_used",
            NUMBER,
            aliases=("total_credits_used",),
        ),
        Field(
            "cost_metric",
            "cost_metric",
            Object("usage_rates", "UsageRates"),
        ),
        Field(
            "monthly_limit",
            "monthly_limit",
            NUMBER,
        ),
    )
    _extra: ClassVar[Reader] = NUMBER

    def __init__(
        self,
        *,
        credit_balance: float | Unset = UNSET,
        credits_remaining: float | Unset = UNSET,
        usage_this_month: float | Unset = UNSET,
        breakdown: UsageBreakdown | Unset = UNSET,
        user_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        subscription_status: str | Unset = UNSET,
        credit_used: float | Unset = UNSET,
        total_credits_used: float | Unset = UNSET,
        cost_metric: UsageRates | Unset = UNSET,
        monthly_limit: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "credit_balance": credit_balance,
                "credits_remaining": credits_remaining,
                "usage_this_month": usage_this_month,
                "breakdown": breakdown,
                "user_id": user_id,
                "email": email,
                "name": name,
                "plan_id": plan_id,
                "subscription_status": subscription_status,
                "credit_used": credit_used,
                "total_credits_used": total_credits_used,
                "cost_metric": cost_metric,
                "monthly_limit": monthly_limit,
            },
            _wire,
        )
