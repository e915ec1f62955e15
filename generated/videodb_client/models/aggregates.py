from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Aggregates(Model):
    """The groups, with a number each.

    Attributes:
        results (list[AggregateRow] | None): A row for each value of group_by.
        warnings (list[SearchWarning] | None): What the server wants to be known of this.
    """

    __slots__ = (
        "results",
        "warnings",
    )

    results: list[AggregateRow] | None
    warnings: list[SearchWarning] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("aggregate_row", "AggregateRow")),
        ),
        Field(
            "warnings",
            "warnings",
            Items(Object("search_warning", "SearchWarning")),
        ),
    )
    _bare: ClassVar[str] = "results"

    def __init__(
        self,
        *,
        results: Sequence[AggregateRow | Mapping[str, Any]] | Unset = UNSET,
        warnings: Sequence[SearchWarning | Mapping[str, Any]] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "results": results,
                    "warnings": warnings,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if results is UNSET:
            m.results = None
        else:
            m.results = raw["results"] = m._taken("results", results)
        if warnings is UNSET:
            m.warnings = None
        else:
            m.warnings = raw["warnings"] = m._taken("warnings", warnings)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("results")
        m.results = (
            v
            if v is None
            else [AggregateRow._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "results", raw)
        )
        v = get("warnings")
        m.warnings = (
            v
            if v is None
            else [SearchWarning._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "warnings", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .aggregate_row import AggregateRow
from .search_warning import SearchWarning
