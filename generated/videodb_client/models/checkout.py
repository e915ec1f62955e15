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
class Checkout(Model):
    """Checkout

    Attributes:
        id (str | Unset): Example: 'cs_test_xxx'.
        amount (float | Unset): Example: 100.
        currency (str | Unset): Example: 'usd'.
        status (str | Unset): Example: 'completed'.
        created_at (datetime.datetime | Unset):
            Also spelled `createdAt`.
    """

    id: str | Unset
    amount: float | Unset
    currency: str | Unset
    status: str | Unset
    created_at: datetime.datetime | Unset
    _wire: Wire = field(alias="_wire")

    createdAt = Alias["datetime.datetime | Unset"]("created_at", "createdAt")

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
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "amount": amount,
                "currency": currency,
                "status": status,
                "created_at": created_at,
                "createdAt": createdAt,
            },
            _wire,
        )
