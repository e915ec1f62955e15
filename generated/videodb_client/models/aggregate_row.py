from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    NUMBER,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AggregateRow(Model):
    """Holds the value of group_by under that field's own name, and what was worked out.

    Attributes:
        value (float | None | Unset): What was worked out, as `metric` says.
            Also spelled `count`.
    """

    value: float | None | Unset
    _wire: Wire = field(alias="_wire")

    count = Alias["float | None | Unset"]("value", "count")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "value",
            "value",
            AnyOf(NUMBER, NULL),
            aliases=("count",),
        ),
    )

    def __init__(
        self,
        *,
        value: float | None | Unset = UNSET,
        count: float | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "value": value,
                "count": count,
            },
            _wire,
        )
