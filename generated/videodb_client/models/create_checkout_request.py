from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
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
        plan_id (str | Unset): Example: 'plan-basic'.
        amount (float | Unset): In whole US dollars (not credits). What is paid. Example: 100.
        mode (CheckoutMode | Unset):
    """

    plan_id: str | Unset
    amount: float | Unset
    mode: CheckoutMode | Unset
    _wire: Wire = field(alias="_wire")

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
            Choice("checkout_mode", "CheckoutMode", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        mode: CheckoutMode | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "plan_id": plan_id,
                "amount": amount,
                "mode": mode,
            },
            _wire,
        )
