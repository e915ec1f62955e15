from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateTopupRequest(Model):
    """CreateTopupRequest

    Attributes:
        amount (float): In whole US dollars (not credits). What is paid, once. Example: 50.
        currency (str | None): Example: 'usd'.
    """

    __slots__ = (
        "amount",
        "currency",
    )

    amount: float
    currency: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "amount",
            "amount",
            NUMBER,
            required=True,
            needed=True,
        ),
        Field(
            "currency",
            "currency",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "amount": amount,
                    "currency": currency,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.amount = raw["amount"] = m._wanted("amount", amount)
        if currency is UNSET:
            m.currency = None
        else:
            m.currency = raw["currency"] = currency if currency is not None else m._taken("currency", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("amount")
        if type(v) is float and v - v == 0:
            m.amount = v
        else:
            m._settle("amount", raw)
        v = get("currency")
        m.currency = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
