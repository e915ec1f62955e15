from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchWebRequest(Model):
    """SearchWebRequest

    Attributes:
        query (str): Example: 'search query'.
    """

    query: str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
            },
            _wire,
        )
