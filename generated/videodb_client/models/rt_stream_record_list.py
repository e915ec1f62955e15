from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamRecordList(Model):
    """RTStreamRecordList

    Attributes:
        records (list[dict[str, Any]] | Unset): What was found in this page's time. No source says what a record
            holds.
        next_page (bool | int | str | None | Unset): Whether there is a next page, or which. No source says
            which of the two. Example: False.
    """

    records: list[dict[str, Any]] | Unset
    next_page: bool | int | str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "records",
            "records",
            Items(OBJECT),
        ),
        Field(
            "next_page",
            "next_page",
            AnyOf(BOOLEAN, INTEGER, STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        records: list[dict[str, Any]] | Unset = UNSET,
        next_page: bool | int | str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "records": records,
                "next_page": next_page,
            },
            _wire,
        )
