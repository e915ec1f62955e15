from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .aggregate_row import AggregateRow
    from .search_warning import SearchWarning


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Aggregates(Model):
    """Aggregates

    Attributes:
        results (list[AggregateRow] | Unset): A row for each value of group_by.
        warnings (list[SearchWarning] | Unset): What the server wants to be known of this.
    """

    results: list[AggregateRow] | Unset
    warnings: list[SearchWarning] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("aggregate_row", "AggregateRow")),
        ),
        Field(
            "warnings",
            "warnings",
            Items(Object("search_warning", "SearchWarning")),
        ),
    )

    def __init__(
        self,
        *,
        results: list[AggregateRow] | Unset = UNSET,
        warnings: list[SearchWarning] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "results": results,
                "warnings": warnings,
            },
            _wire,
        )
