from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateTopupRequest(Model):
    """CreateTopupRequest

    Attributes:
        amount (float): In whole US dollars (not credits). What is paid, once. Example: 50.
        currency (str | Unset): Example: 'usd'.
    """

    amount: float
    currency: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "amount",
            "amount",
            NUMBER,
            required=True,
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
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "amount": amount,
                "currency": currency,
            },
            _wire,
        )
