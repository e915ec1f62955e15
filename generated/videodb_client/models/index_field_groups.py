from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexFieldGroups(Model):
    """Each group lists fields of the data, those inside others as `score.weight`. An empty list means none.

    Attributes:
        semantic (list[str] | Unset): What is searched by meaning.
        filter_ (list[str] | Unset): What a filter can name.
        aggregate (list[str] | Unset): What group_by can name.
        sort (list[str] | Unset): What can be sorted by.
        fts (list[str] | Unset): What is searched by its words.
        hydrate (list[str] | Unset): One vendor text alone has this group.
        return_ (list[str] | Unset): One vendor text alone has this group.
    """

    semantic: list[str] | Unset
    filter_: list[str] | Unset
    aggregate: list[str] | Unset
    sort: list[str] | Unset
    fts: list[str] | Unset
    hydrate: list[str] | Unset
    return_: list[str] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "semantic",
            "semantic",
            Items(STRING),
        ),
        Field(
            "filter_",
            "filter",
            Items(STRING),
        ),
        Field(
            "aggregate",
            "aggregate",
            Items(STRING),
        ),
        Field(
            "sort",
            "sort",
            Items(STRING),
        ),
        Field(
            "fts",
            "fts",
            Items(STRING),
        ),
        Field(
            "hydrate",
            "hydrate",
            Items(STRING),
        ),
        Field(
            "return_",
            "return",
            Items(STRING),
        ),
    )

    def __init__(
        self,
        *,
        semantic: list[str] | Unset = UNSET,
        filter_: list[str] | Unset = UNSET,
        aggregate: list[str] | Unset = UNSET,
        sort: list[str] | Unset = UNSET,
        fts: list[str] | Unset = UNSET,
        hydrate: list[str] | Unset = UNSET,
        return_: list[str] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "semantic": semantic,
                "filter": filter_,
                "aggregate": aggregate,
                "sort": sort,
                "fts": fts,
                "hydrate": hydrate,
                "return": return_,
            },
            _wire,
        )
