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
    from .index import Index


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexList(Model):
    """IndexList

    Attributes:
        indexes (list[Index] | Unset): The indexes of the video.
    """

    indexes: list[Index] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "indexes",
            "indexes",
            Items(Object("index", "Index")),
        ),
    )

    def __init__(
        self,
        *,
        indexes: list[Index] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "indexes": indexes,
            },
            _wire,
        )
