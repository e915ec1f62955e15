from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new
from .._schema.readers import STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexFieldGroups(Model):
    """Each group lists fields of the data, those inside others as `score.weight`. An empty list means none.

    Attributes:
        semantic (list[str] | None): What is searched by meaning.
        filter_ (list[str] | None): What a filter can name. Also spelled `filter`.
        aggregate (list[str] | None): What group_by can name.
        sort (list[str] | None): What can be sorted by.
        fts (list[str] | None): What is searched by its words.
        hydrate (list[str] | None): One vendor text alone has this group.
        return_ (list[str] | None): One vendor text alone has this group.
    """

    __slots__ = (
        "semantic",
        "filter_",
        "aggregate",
        "sort",
        "fts",
        "hydrate",
        "return_",
    )

    semantic: list[str] | None
    filter_: list[str] | None
    aggregate: list[str] | None
    sort: list[str] | None
    fts: list[str] | None
    hydrate: list[str] | None
    return_: list[str] | None

    filter = Alias["list[str] | None"]("filter_", "filter")

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
        semantic: list[str] | tuple[str, ...] | Unset = UNSET,
        filter_: list[str] | tuple[str, ...] | Unset = UNSET,
        filter: list[str] | tuple[str, ...] | Unset = UNSET,
        aggregate: list[str] | tuple[str, ...] | Unset = UNSET,
        sort: list[str] | tuple[str, ...] | Unset = UNSET,
        fts: list[str] | tuple[str, ...] | Unset = UNSET,
        hydrate: list[str] | tuple[str, ...] | Unset = UNSET,
        return_: list[str] | tuple[str, ...] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "semantic": semantic,
                    "filter": filter_ if filter is UNSET else filter,
                    "aggregate": aggregate,
                    "sort": sort,
                    "fts": fts,
                    "hydrate": hydrate,
                    "return": return_,
                },
            )
            return
        filter_ = either("IndexFieldGroups", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if semantic is UNSET:
            _m.semantic = None
        else:
            _m.semantic = _raw["semantic"] = semantic if semantic is not None else _m._taken("semantic", None)
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_ if filter_ is not None else _m._taken("filter_", None)
        if aggregate is UNSET:
            _m.aggregate = None
        else:
            _m.aggregate = _raw["aggregate"] = aggregate if aggregate is not None else _m._taken("aggregate", None)
        if sort is UNSET:
            _m.sort = None
        else:
            _m.sort = _raw["sort"] = sort if sort is not None else _m._taken("sort", None)
        if fts is UNSET:
            _m.fts = None
        else:
            _m.fts = _raw["fts"] = fts if fts is not None else _m._taken("fts", None)
        if hydrate is UNSET:
            _m.hydrate = None
        else:
            _m.hydrate = _raw["hydrate"] = hydrate if hydrate is not None else _m._taken("hydrate", None)
        if return_ is UNSET:
            _m.return_ = None
        else:
            _m.return_ = _raw["return"] = return_ if return_ is not None else _m._taken("return_", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("semantic")
        m.semantic = v if v is None or type(v) is list else first(cls, "semantic", raw)
        v = get("filter")
        m.filter_ = v if v is None or type(v) is list else first(cls, "filter_", raw)
        v = get("aggregate")
        m.aggregate = v if v is None or type(v) is list else first(cls, "aggregate", raw)
        v = get("sort")
        m.sort = v if v is None or type(v) is list else first(cls, "sort", raw)
        v = get("fts")
        m.fts = v if v is None or type(v) is list else first(cls, "fts", raw)
        v = get("hydrate")
        m.hydrate = v if v is None or type(v) is list else first(cls, "hydrate", raw)
        v = get("return")
        m.return_ = v if v is None or type(v) is list else first(cls, "return_", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
