from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, NUMBER
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AutoRechargeSettings(Model):
    """Whether credits are bought automatically, when, and how many. The account's means of payment is charged. A
    change takes effect at once.

    Attributes:
        enabled (bool | None): Whether credits are bought automatically. Off unless it was switched on; off keeps
            the other settings. Example: True.
        threshold (float | None): In credits. When the balance falls below it, credits are bought. Example: 10. Also
            spelled `threshold_credits`, `thresholdCredits`.
        amount (float | None): How many credits are bought each time (credits, not dollars, by the vendor's notes on
            setting it; those on reading it speak of it as what is charged). Example: 50. Also spelled
            `recharge_amount`, `rechargeAmount`.
    """

    __slots__ = (
        "enabled",
        "threshold",
        "amount",
    )

    enabled: bool | None
    threshold: float | None
    amount: float | None

    threshold_credits = Alias["float | None"]("threshold", "threshold_credits")
    thresholdCredits = Alias["float | None"]("threshold", "thresholdCredits")
    recharge_amount = Alias["float | None"]("amount", "recharge_amount")
    rechargeAmount = Alias["float | None"]("amount", "rechargeAmount")

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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "enabled": enabled,
                    "threshold": threshold,
                    "threshold_credits": threshold_credits,
                    "thresholdCredits": thresholdCredits,
                    "amount": amount,
                    "recharge_amount": recharge_amount,
                    "rechargeAmount": rechargeAmount,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if enabled is UNSET:
            _m.enabled = None
        else:
            _m.enabled = _raw["enabled"] = enabled if enabled is not None else _m._taken("enabled", None)
        if threshold is UNSET and threshold_credits is UNSET and thresholdCredits is UNSET:
            _m.threshold = None
        else:
            _m.threshold = _m._one_of(
                "threshold",
                _raw,
                {
                    "threshold": threshold,
                    "threshold_credits": threshold_credits,
                    "thresholdCredits": thresholdCredits,
                },
            )
        if amount is UNSET and recharge_amount is UNSET and rechargeAmount is UNSET:
            _m.amount = None
        else:
            _m.amount = _m._one_of(
                "amount",
                _raw,
                {
                    "amount": amount,
                    "recharge_amount": recharge_amount,
                    "rechargeAmount": rechargeAmount,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("enabled")
        m.enabled = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("threshold")
        if v is None and (v := get("threshold_credits")) is None and (v := get("thresholdCredits")) is None:
            m.threshold = None
        else:
            m.threshold = v if type(v) is float and v - v == 0 else first(cls, "threshold", raw)
        v = get("amount")
        if v is None and (v := get("recharge_amount")) is None and (v := get("rechargeAmount")) is None:
            m.amount = None
        else:
            m.amount = v if type(v) is float and v - v == 0 else first(cls, "amount", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
