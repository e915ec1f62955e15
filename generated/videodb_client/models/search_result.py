from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_matches import SearchMatches


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchResult(Model):
    """SearchResult

    Attributes:
        success (bool | Unset): Example: True.
        data (SearchMatches | Unset):
    """

    success: bool | Unset
    data: SearchMatches | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("search_matches", "SearchMatches"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: SearchMatches | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
