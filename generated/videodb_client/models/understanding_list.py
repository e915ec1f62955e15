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
    from .understanding import Understanding


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UnderstandingList(Model):
    """UnderstandingList

    Attributes:
        understanding_results (list[Understanding] | Unset): The understandings of the video.
    """

    understanding_results: list[Understanding] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_results",
            "understanding_results",
            Items(Object("understanding", "Understanding")),
        ),
    )

    def __init__(
        self,
        *,
        understanding_results: list[Understanding] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "understanding_results": understanding_results,
            },
            _wire,
        )
