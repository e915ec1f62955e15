from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if results is UNSET:
            _m.results = None
        else:
            _m.results = _raw["results"] = _m._taken("results", results)
        if warnings is UNSET:
            _m.warnings = None
        else:
            _m.warnings = _raw["warnings"] = _m._taken("warnings", warnings)
        _m.__class__ = _cls

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
