from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_match import SearchMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchMatches(Model):
    """SearchMatches

    Attributes:
        query (str | Unset): Example: 'search query'.
        results (list[SearchMatch] | Unset):
        warnings (list[dict[str, Any]] | Unset):
    """

    query: str | Unset
    results: list[SearchMatch] | Unset
    warnings: list[dict[str, Any]] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
        ),
        Field(
            "results",
            "results",
            Items(Object("search_match", "SearchMatch")),
        ),
        Field(
            "warnings",
            "warnings",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        query: str | Unset = UNSET,
        results: list[SearchMatch] | Unset = UNSET,
        warnings: list[dict[str, Any]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "results": results,
                "warnings": warnings,
            },
            _wire,
        )
