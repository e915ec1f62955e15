from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .checkout_mode import CheckoutMode


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateCheckoutRequest(Model):
    """CreateCheckoutRequest

    Attributes:
        mode (CheckoutMode | Unset):
        plan_id (str | Unset): Example: 'plan-basic'.
        amount (float | Unset): In whole US dollars (not credits). What is paid. Example: 100.
        success_url (str | Unset):
            Also spelled `successUrl`.
        cancel_url (str | Unset):
            Also spelled `cancelUrl`.
    """

    mode: CheckoutMode | Unset
    plan_id: str | Unset
    amount: float | Unset
    success_url: str | Unset
    cancel_url: str | Unset
    _wire: Wire = field(alias="_wire")

    successUrl = Alias["str | Unset"]("success_url", "successUrl")
    cancelUrl = Alias["str | Unset"]("cancel_url", "cancelUrl")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "mode",
            "mode",
            Choice("checkout_mode", "CheckoutMode", is_open=False),
        ),
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
            "success_url",
            "success_url",
            STRING,
            aliases=("successUrl",),
        ),
        Field(
            "cancel_url",
            "cancel_url",
            STRING,
            aliases=("cancelUrl",),
        ),
    )

    def __init__(
        self,
        *,
        mode: CheckoutMode | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        success_url: str | Unset = UNSET,
        successUrl: str | Unset = UNSET,
        cancel_url: str | Unset = UNSET,
        cancelUrl: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "mode": mode,
                "plan_id": plan_id,
                "amount": amount,
                "success_url": success_url,
                "successUrl": successUrl,
                "cancel_url": cancel_url,
                "cancelUrl": cancelUrl,
            },
            _wire,
        )
