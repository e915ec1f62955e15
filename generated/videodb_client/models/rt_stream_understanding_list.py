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
    from .rt_stream_understanding import RTStreamUnderstanding


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamUnderstandingList(Model):
    """RTStreamUnderstandingList

    Attributes:
        understandings (list[RTStreamUnderstanding] | Unset): The understandings of the RTStream.
    """

    understandings: list[RTStreamUnderstanding] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understandings",
            "understandings",
            Items(Object("rt_stream_understanding", "RTStreamUnderstanding")),
        ),
    )

    def __init__(
        self,
        *,
        understandings: list[RTStreamUnderstanding] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "understandings": understandings,
            },
            _wire,
        )
