from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .aggregate_row import AggregateRow
    from .aggregates import Aggregates


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AggregateResult(Model):
    """AggregateResult

    Attributes:
        success (bool | Unset):
        message (str | Unset):
        data (Aggregates | list[AggregateRow] | Unset): The rows, or an object that holds them.
    """

    success: bool | Unset
    message: str | Unset
    data: Aggregates | list[AggregateRow] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            AnyOf(Object("aggregates", "Aggregates"), Items(Object("aggregate_row", "AggregateRow"))),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        data: Aggregates | list[AggregateRow] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "message": message,
                "data": data,
            },
            _wire,
        )
