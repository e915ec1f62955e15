from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import DATETIME, NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Invoice(Model):
    """An invoice.

    Attributes:
        id (str): Id of the invoice (in_…). Example: 'in_xxx'.
        amount (float | None): What it comes to; US dollars, by the vendor's sample (not credits). Example: 100.
        currency (str | None): Which currency, such as usd. Example: 'usd'.
        status (str | None): paid, pending or failed. Example: 'paid'.
        pdf_url (str | None): Where it can be had as a PDF. Example: 'https://invoice.stripe.com/pdf/xxx'.
        created_at (datetime.datetime | None): When it was made (ISO 8601). Also spelled `date`.
    """

    __slots__ = (
        "id",
        "amount",
        "currency",
        "status",
        "pdf_url",
        "created_at",
    )

    id: str
    amount: float | None
    currency: str | None
    status: str | None
    pdf_url: str | None
    created_at: datetime.datetime | None

    date = Alias["datetime.datetime | None"]("created_at", "date")

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
            "pdf_url",
            "pdf_url",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
            aliases=("date",),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        status: str | Unset = UNSET,
        pdf_url: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        date: datetime.datetime | Unset = UNSET,
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
                    "pdf_url": pdf_url,
                    "created_at": created_at,
                    "date": date,
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
        if pdf_url is UNSET:
            _m.pdf_url = None
        else:
            _m.pdf_url = _raw["pdf_url"] = pdf_url if pdf_url is not None else _m._taken("pdf_url", None)
        if created_at is UNSET and date is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _m._one_of(
                "created_at",
                _raw,
                {
                    "created_at": created_at,
                    "date": date,
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
        v = get("pdf_url")
        m.pdf_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("created_at")
        if v is None and (v := get("date")) is None:
            m.created_at = None
        else:
            m.created_at = v if False else first(cls, "created_at", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
