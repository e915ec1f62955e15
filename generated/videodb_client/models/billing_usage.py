from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new, unusual
from .._readers import (
    NUMBER,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class BillingUsage(Model):
    """BillingUsage

    Attributes:
        credit_balance (float | None): In credits, as of 5 to 15 minutes ago. Example: 100.5.
        usage_this_month (float | None): In credits, as of 5 to 15 minutes ago. Example: 25.75.
        breakdown (UsageBreakdown | None):
    """

    __slots__ = (
        "credit_balance",
        "usage_this_month",
        "breakdown",
    )

    credit_balance: float | None
    usage_this_month: float | None
    breakdown: UsageBreakdown | None

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
        breakdown: UsageBreakdown | Mapping[str, Any] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "credit_balance": credit_balance,
                    "usage_this_month": usage_this_month,
                    "breakdown": breakdown,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if credit_balance is UNSET:
            m.credit_balance = None
        else:
            m.credit_balance = raw["credit_balance"] = (
                credit_balance if credit_balance is not None else m._taken("credit_balance", None)
            )
        if usage_this_month is UNSET:
            m.usage_this_month = None
        else:
            m.usage_this_month = raw["usage_this_month"] = (
                usage_this_month if usage_this_month is not None else m._taken("usage_this_month", None)
            )
        if breakdown is UNSET:
            m.breakdown = None
        else:
            m.breakdown = raw["breakdown"] = m._taken("breakdown", breakdown)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("credit_balance")
        m.credit_balance = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("usage_this_month")
        m.usage_this_month = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("breakdown")
        m.breakdown = v if v is None else UsageBreakdown._read(v) if type(v) is dict else first(cls, "breakdown", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .usage_breakdown import UsageBreakdown
