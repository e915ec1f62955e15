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
    from .rt_stream_match import RTStreamMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamMatches(Model):
    """RTStreamMatches

    Attributes:
        results (list[RTStreamMatch] | Unset): The matches. Empty if there are none.
    """

    results: list[RTStreamMatch] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("rt_stream_match", "RTStreamMatch")),
        ),
    )

    def __init__(
        self,
        *,
        results: list[RTStreamMatch] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "results": results,
            },
            _wire,
        )
