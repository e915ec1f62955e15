from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import DATETIME, NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Checkout(Model):
    """A purchase that was begun.

    Attributes:
        id (str): Id of the checkout (cs_…). Example: 'cs_test_xxx'.
        amount (float | None): What is paid; US dollars, by the vendor's sample (not credits). Example: 100.
        currency (str | None): Which currency, such as usd. Example: 'usd'.
        status (str | None): completed (the credits are there), pending or expired. Example: 'completed'.
        created_at (datetime.datetime | None): When it was begun (ISO 8601). Also spelled `createdAt`.
    """

    __slots__ = (
        "id",
        "amount",
        "currency",
        "status",
        "created_at",
    )

    id: str
    amount: float | None
    currency: str | None
    status: str | None
    created_at: datetime.datetime | None

    createdAt = Alias["datetime.datetime | None"]("created_at", "createdAt")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            required=True,
        ),
        Field(
            "amount",
            "amount",
            NUMBER,
        ),
        Field(
            "currency",
            "currency",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
            aliases=("createdAt",),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        status: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        createdAt: datetime.datetime | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "amount": amount,
                    "currency": currency,
                    "status": status,
                    "created_at": created_at,
                    "createdAt": createdAt,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET:
            pass
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
        if amount is UNSET:
            _m.amount = None
        else:
            _m.amount = _raw["amount"] = amount if amount is not None else _m._taken("amount", None)
        if currency is UNSET:
            _m.currency = None
        else:
            _m.currency = _raw["currency"] = currency if currency is not None else _m._taken("currency", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if created_at is UNSET and createdAt is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _m._one_of(
                "created_at",
                _raw,
                {
                    "created_at": created_at,
                    "createdAt": createdAt,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        if type(v) is str:
            m.id = v
        else:
            m._settle("id", raw)
        v = get("amount")
        m.amount = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("currency")
        m.currency = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("created_at")
        if v is None and (v := get("createdAt")) is None:
            m.created_at = None
        else:
            m.created_at = v if False else first(cls, "created_at", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
