from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, Items, Object
from ..groups._shapes import Found
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchMatches(Found, Model):
    """What was found.

    Attributes:
        query (str | None): What was looked for. Example: 'search query'.
        results (list[SearchMatch] | None): What was found, the best first.
        warnings (list[dict[str, Any]] | None): What the server wants to be known of this search.
    """

    __slots__ = (
        "query",
        "results",
        "warnings",
    )

    query: str | None
    results: list[SearchMatch] | None
    warnings: list[dict[str, Any]] | None

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
        results: Sequence[SearchMatch | Mapping[str, Any]] | Unset = UNSET,
        warnings: Sequence[Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
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
        if query is UNSET:
            _m.query = None
        else:
            _m.query = _raw["query"] = query if query is not None else _m._taken("query", None)
        if results is UNSET:
            _m.results = None
        else:
            _m.results = _raw["results"] = _m._taken("results", results)
        if warnings is UNSET:
            _m.warnings = None
        else:
            _m.warnings = _raw["warnings"] = warnings if warnings is not None else _m._taken("warnings", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("query")
        m.query = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("results")
        m.results = (
            v
            if v is None
            else [SearchMatch._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "results", raw)
        )
        v = get("warnings")
        m.warnings = v if v is None or type(v) is list else first(cls, "warnings", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .search_match import SearchMatch
