from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)

if TYPE_CHECKING:
    from .indexed_record import IndexedRecord


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ScenesSource(Model):
    """ScenesSource

    Attributes:
        scenes (list[IndexedRecord]): The records to index.
    """

    scenes: list[IndexedRecord]
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scenes",
            "scenes",
            Items(Object("indexed_record", "IndexedRecord")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        scenes: list[IndexedRecord],
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scenes": scenes,
            },
            _wire,
        )
