from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .index_record import IndexRecord


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexRecordList(Model):
    """IndexRecordList

    Attributes:
        records (list[IndexRecord] | Unset): The records of this page.
        next_cursor (str | None | Unset): The cursor of the next page, null on the last. Example: None.
    """

    records: list[IndexRecord] | Unset
    next_cursor: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "records",
            "records",
            Items(Object("index_record", "IndexRecord")),
        ),
        Field(
            "next_cursor",
            "next_cursor",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        records: list[IndexRecord] | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "records": records,
                "next_cursor": next_cursor,
            },
            _wire,
        )
