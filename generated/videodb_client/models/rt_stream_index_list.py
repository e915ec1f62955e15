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
    from .rt_stream_index import RTStreamIndex


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamIndexList(Model):
    """RTStreamIndexList

    Attributes:
        indexes (list[RTStreamIndex] | Unset): The indexes of the RTStream.
    """

    indexes: list[RTStreamIndex] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "indexes",
            "indexes",
            Items(Object("rt_stream_index", "RTStreamIndex")),
        ),
    )

    def __init__(
        self,
        *,
        indexes: list[RTStreamIndex] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "indexes": indexes,
            },
            _wire,
        )
