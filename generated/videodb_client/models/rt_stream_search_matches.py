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
    from .rt_stream_search_match import RTStreamSearchMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSearchMatches(Model):
    """RTStreamSearchMatches

    Attributes:
        results (list[RTStreamSearchMatch] | Unset):
    """

    results: list[RTStreamSearchMatch] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("rt_stream_search_match", "RTStreamSearchMatch")),
        ),
    )

    def __init__(
        self,
        *,
        results: list[RTStreamSearchMatch] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "results": results,
            },
            _wire,
        )
