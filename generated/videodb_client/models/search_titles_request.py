from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchTitlesRequest(Model):
    """SearchTitlesRequest

    Attributes:
        query (str): Example: 'search query'.
        search_type (str | Unset): The server's default: 'llm'. Example: 'llm'.
    """

    query: str
    search_type: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
        ),
        Field(
            "search_type",
            "search_type",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        search_type: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "search_type": search_type,
            },
            _wire,
        )
