from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .checkout import Checkout


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CheckoutListResult(Model):
    """CheckoutListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (list[Checkout] | Unset):
            Also spelled `checkouts`.
    """

    success: bool | Unset
    data: list[Checkout] | Unset
    _wire: Wire = field(alias="_wire")

    checkouts = Alias["list[Checkout] | Unset"]("data", "checkouts")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Items(Object("checkout", "Checkout")),
            aliases=("checkouts",),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: list[Checkout] | Unset = UNSET,
        checkouts: list[Checkout] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
                "checkouts": checkouts,
            },
            _wire,
        )
