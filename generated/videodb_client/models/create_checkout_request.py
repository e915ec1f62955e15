from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new, unusual
from .._readers import (
    NUMBER,
    STRING,
    Choice,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateCheckoutRequest(Model):
    """CreateCheckoutRequest

    Attributes:
        plan_id (str | None): Example: 'plan-basic'.
        amount (float | None): In whole US dollars (not credits). What is paid. Example: 100.
        mode (CheckoutMode | None):
    """

    __slots__ = (
        "plan_id",
        "amount",
        "mode",
    )

    plan_id: str | None
    amount: float | None
    mode: CheckoutMode | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "plan_id",
            "plan_id",
            STRING,
        ),
        Field(
            "amount",
            "amount",
            NUMBER,
        ),
        Field(
            "mode",
            "mode",
            Choice("payment", "subscription", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        mode: CheckoutMode | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "plan_id": plan_id,
                    "amount": amount,
                    "mode": mode,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if plan_id is UNSET:
            m.plan_id = None
        else:
            m.plan_id = raw["plan_id"] = plan_id if plan_id is not None else m._taken("plan_id", None)
        if amount is UNSET:
            m.amount = None
        else:
            m.amount = raw["amount"] = amount if amount is not None else m._taken("amount", None)
        if mode is UNSET:
            m.mode = None
        else:
            m.mode = raw["mode"] = mode if mode is not None else m._taken("mode", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("plan_id")
        m.plan_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("amount")
        m.amount = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("mode")
        m.mode = v if v is None or type(v) is str else first(cls, "mode", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .checkout_mode import CheckoutMode
