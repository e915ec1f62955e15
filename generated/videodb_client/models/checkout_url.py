from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CheckoutUrl(Model):
    """CheckoutUrl

    Attributes:
        url (str | Unset): Example: 'https://checkout.stripe.com/pay/xxx'.
            Also spelled `checkout_url`.
            Also spelled `checkoutUrl`.
            Also spelled `payment_url`.
            Also spelled `paymentUrl`.
        id (str | Unset):
        session_id (str | Unset):
            Also spelled `sessionId`.
    """

    url: str | Unset
    id: str | Unset
    session_id: str | Unset
    _wire: Wire = field(alias="_wire")

    checkout_url = Alias["str | Unset"]("url", "checkout_url")
    checkoutUrl = Alias["str | Unset"]("url", "checkoutUrl")
    payment_url = Alias["str | Unset"]("url", "payment_url")
    paymentUrl = Alias["str | Unset"]("url", "paymentUrl")
    sessionId = Alias["str | Unset"]("session_id", "sessionId")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "url",
            "url",
            STRING,
            aliases=(
                "checkout_url",
                "checkoutUrl",
                "payment_url",
                "paymentUrl",
            ),
        ),
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "session_id",
            "session_id",
            STRING,
            aliases=("sessionId",),
        ),
    )

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        checkout_url: str | Unset = UNSET,
        checkoutUrl: str | Unset = UNSET,
        payment_url: str | Unset = UNSET,
        paymentUrl: str | Unset = UNSET,
        id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        sessionId: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "url": url,
                "checkout_url": checkout_url,
                "checkoutUrl": checkoutUrl,
                "payment_url": payment_url,
                "paymentUrl": paymentUrl,
                "id": id,
                "session_id": session_id,
                "sessionId": sessionId,
            },
            _wire,
        )
