from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
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
        redirect_url (str | Unset):
            Also spelled `redirectUrl`.
    """

    amount: float
    currency: str | Unset
    redirect_url: str | Unset
    _wire: Wire = field(alias="_wire")

    redirectUrl = Alias["str | Unset"]("redirect_url", "redirectUrl")

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
        Field(
            "redirect_url",
            "redirect_url",
            STRING,
            aliases=("redirectUrl",),
        ),
    )

    def __init__(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        redirectUrl: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "amount": amount,
                "currency": currency,
                "redirect_url": redirect_url,
                "redirectUrl": redirectUrl,
            },
            _wire,
        )
