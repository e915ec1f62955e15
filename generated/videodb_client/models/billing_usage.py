from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, STRING, Object, Reader
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class BillingUsage(Model):
    """Credits that are left, and credits that were used.

    Attributes:
        credit_balance (float | None): Credits that are left. May be below zero, and may be some minutes old,
            typically 5 to 15. Example: 100.5. Also spelled `credits_remaining`, `creditsRemaining`.
        usage_this_month (float | None): What was used since the month began. In credits, as far as can be told;
            nobody's code reads it. Example: 25.75.
        breakdown (UsageBreakdown | None): What the use is made up of, as the description has it.
        user_id (str | None): Id of the user.
        email (str | None): The user's e-mail address.
        name (str | None): The user's name.
        plan_id (str | None): Which plan the account is on, such as Free_v1.
        subscription_status (str | None): How the subscription stands.
        credit_used (float | None): Credits that were used. Also spelled `total_credits_used`, `totalCreditsUsed`.
        cost_metric (UsageRates | None): What each kind of item costs, in credits.
        monthly_limit (float | None): How many credits a month has, as a sample of the vendor's reads it. Also
            spelled `monthlyLimit`.
    """

    __slots__ = (
        "credit_balance",
        "usage_this_month",
        "breakdown",
        "user_id",
        "email",
        "name",
        "plan_id",
        "subscription_status",
        "credit_used",
        "cost_metric",
        "monthly_limit",
        "_extras",
    )

    credit_balance: float | None
    usage_this_month: float | None
    breakdown: UsageBreakdown | None
    user_id: str | None
    email: str | None
    name: str | None
    plan_id: str | None
    subscription_status: str | None
    credit_used: float | None
    cost_metric: UsageRates | None
    monthly_limit: float | None

    credits_remaining = Alias["float | None"]("credit_balance", "credits_remaining")
    creditsRemaining = Alias["float | None"]("credit_balance", "creditsRemaining")
    total_credits_used = Alias["float | None"]("credit_used", "total_credits_used")
    totalCreditsUsed = Alias["float | None"]("credit_used", "totalCreditsUsed")
    monthlyLimit = Alias["float | None"]("monthly_limit", "monthlyLimit")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "credit_balance",
            "credit_balance",
            NUMBER,
            aliases=(
                "credits_remaining",
                "creditsRemaining",
            ),
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
            aliases=(
                "total_credits_used",
                "totalCreditsUsed",
            ),
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
            aliases=("monthlyLimit",),
        ),
    )
    _extra: ClassVar[Reader] = NUMBER

    def __init__(
        self,
        *,
        credit_balance: float | Unset = UNSET,
        credits_remaining: float | Unset = UNSET,
        creditsRemaining: float | Unset = UNSET,
        usage_this_month: float | Unset = UNSET,
        breakdown: UsageBreakdown | Mapping[str, Any] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        subscription_status: str | Unset = UNSET,
        credit_used: float | Unset = UNSET,
        total_credits_used: float | Unset = UNSET,
        totalCreditsUsed: float | Unset = UNSET,
        cost_metric: UsageRates | Mapping[str, Any] | Unset = UNSET,
        monthly_limit: float | Unset = UNSET,
        monthlyLimit: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "credit_balance": credit_balance,
                    "credits_remaining": credits_remaining,
                    "creditsRemaining": creditsRemaining,
                    "usage_this_month": usage_this_month,
                    "breakdown": breakdown,
                    "user_id": user_id,
                    "email": email,
                    "name": name,
                    "plan_id": plan_id,
                    "subscription_status": subscription_status,
                    "credit_used": credit_used,
                    "total_credits_used": total_credits_used,
                    "totalCreditsUsed": totalCreditsUsed,
                    "cost_metric": cost_metric,
                    "monthly_limit": monthly_limit,
                    "monthlyLimit": monthlyLimit,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if credit_balance is UNSET and credits_remaining is UNSET and creditsRemaining is UNSET:
            _m.credit_balance = None
        else:
            _m.credit_balance = _m._one_of(
                "credit_balance",
                _raw,
                {
                    "credit_balance": credit_balance,
                    "credits_remaining": credits_remaining,
                    "creditsRemaining": creditsRemaining,
                },
            )
        if usage_this_month is UNSET:
            _m.usage_this_month = None
        else:
            _m.usage_this_month = _raw["usage_this_month"] = (
                usage_this_month if usage_this_month is not None else _m._taken("usage_this_month", None)
            )
        if breakdown is UNSET:
            _m.breakdown = None
        else:
            _m.breakdown = _raw["breakdown"] = _m._taken("breakdown", breakdown)
        if user_id is UNSET:
            _m.user_id = None
        else:
            _m.user_id = _raw["user_id"] = user_id if user_id is not None else _m._taken("user_id", None)
        if email is UNSET:
            _m.email = None
        else:
            _m.email = _raw["email"] = email if email is not None else _m._taken("email", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if plan_id is UNSET:
            _m.plan_id = None
        else:
            _m.plan_id = _raw["plan_id"] = plan_id if plan_id is not None else _m._taken("plan_id", None)
        if subscription_status is UNSET:
            _m.subscription_status = None
        else:
            _m.subscription_status = _raw["subscription_status"] = (
                subscription_status if subscription_status is not None else _m._taken("subscription_status", None)
            )
        if credit_used is UNSET and total_credits_used is UNSET and totalCreditsUsed is UNSET:
            _m.credit_used = None
        else:
            _m.credit_used = _m._one_of(
                "credit_used",
                _raw,
                {
                    "credit_used": credit_used,
                    "total_credits_used": total_credits_used,
                    "totalCreditsUsed": totalCreditsUsed,
                },
            )
        if cost_metric is UNSET:
            _m.cost_metric = None
        else:
            _m.cost_metric = _raw["cost_metric"] = _m._taken("cost_metric", cost_metric)
        if monthly_limit is UNSET and monthlyLimit is UNSET:
            _m.monthly_limit = None
        else:
            _m.monthly_limit = _m._one_of(
                "monthly_limit",
                _raw,
                {
                    "monthly_limit": monthly_limit,
                    "monthlyLimit": monthlyLimit,
                },
            )
        _m._extras = {}
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("credit_balance")
        if v is None and (v := get("credits_remaining")) is None and (v := get("creditsRemaining")) is None:
            m.credit_balance = None
        else:
            m.credit_balance = v if type(v) is float and v - v == 0 else first(cls, "credit_balance", raw)
        v = get("usage_this_month")
        m.usage_this_month = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("breakdown")
        m.breakdown = v if v is None else UsageBreakdown._read(v) if type(v) is dict else first(cls, "breakdown", raw)
        v = get("user_id")
        m.user_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("email")
        m.email = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("plan_id")
        m.plan_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("subscription_status")
        m.subscription_status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("credit_used")
        if v is None and (v := get("total_credits_used")) is None and (v := get("totalCreditsUsed")) is None:
            m.credit_used = None
        else:
            m.credit_used = v if type(v) is float and v - v == 0 else first(cls, "credit_used", raw)
        v = get("cost_metric")
        m.cost_metric = v if v is None else UsageRates._read(v) if type(v) is dict else first(cls, "cost_metric", raw)
        v = get("monthly_limit")
        if v is None and (v := get("monthlyLimit")) is None:
            m.monthly_limit = None
        else:
            m.monthly_limit = v if type(v) is float and v - v == 0 else first(cls, "monthly_limit", raw)
        m._extras = cls._extras_in(raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .usage_breakdown import UsageBreakdown
from .usage_rates import UsageRates
