from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Invoice(Model):
    """Invoice

    Attributes:
        id (str | Unset): Example: 'in_xxx'.
        amount (float | Unset): Example: 100.
        currency (str | Unset): Example: 'usd'.
        status (str | Unset): Example: 'paid'.
        pdf_url (str | Unset): Example: 'https://invoice.stripe.com/pdf/xxx'.
        created_at (datetime.datetime | Unset):
            Also spelled `date`.
    """

    id: str | Unset
    amount: float | Unset
    currency: str | Unset
    status: str | Unset
    pdf_url: str | Unset
    created_at: datetime.datetime | Unset
    _wire: Wire = field(alias="_wire")

    date = Alias["datetime.datetime | Unset"]("created_at", "date")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
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
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "amount": amount,
                "currency": currency,
                "status": status,
                "pdf_url": pdf_url,
                "created_at": created_at,
                "date": date,
            },
            _wire,
        )
