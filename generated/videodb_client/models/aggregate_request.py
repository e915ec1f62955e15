from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import INTEGER, NULL, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AggregateRequest(Model):
    """Which records are put together, and how.

    Attributes:
        index_name (str | None): Which index, by name. One of index_name and index_id is needed.
        index_id (str | None): Which index, by id. One of index_name and index_id is needed.
        group_by (str | None): The field whose values make the rows, one of the index's aggregate group. The page
            has it required.
        metric (str | None): What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send
            `count`.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None): What to keep. A list of conditions, such as
            `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema. Also spelled `filter`.
        sort (str | list[list[str]] | dict[str, Any] | None): What to sort by: `[["start", "asc"]]`, pairs of a
            field and asc or desc, or the name of a field alone, which sorts descending. Only fields of the index's
            sort group can be named.
        limit (int | None): How many rows at most. The vendor's SDKs send 100. At least: 1.
    """

    __slots__ = (
        "index_name",
        "index_id",
        "group_by",
        "metric",
        "filter_",
        "sort",
        "limit",
    )

    index_name: str | None
    index_id: str | None
    group_by: str | None
    metric: str | None
    filter_: list[dict[str, Any]] | dict[str, Any] | None
    sort: str | list[list[str]] | dict[str, Any] | None
    limit: int | None

    filter = Alias["list[dict[str, Any]] | dict[str, Any] | None"]("filter_", "filter")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_name",
            "index_name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "index_id",
            "index_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "group_by",
            "group_by",
            AnyOf(STRING, NULL),
        ),
        Field(
            "metric",
            "metric",
            STRING,
        ),
        Field(
            "filter_",
            "filter",
            AnyOf(Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "sort",
            "sort",
            AnyOf(STRING, Items(Items(STRING)), OBJECT, NULL),
        ),
        Field(
            "limit",
            "limit",
            INTEGER,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "index_name",
            "index_id",
        ),
    )

    def __init__(
        self,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "index_name": index_name,
                    "index_id": index_id,
                    "group_by": group_by,
                    "metric": metric,
                    "filter": filter_ if filter is UNSET else filter,
                    "sort": sort,
                    "limit": limit,
                },
            )
            return
        filter_ = either("AggregateRequest", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if index_name is UNSET:
            _m.index_name = None
        else:
            _m.index_name = _raw["index_name"] = index_name
        if index_id is UNSET:
            _m.index_id = None
        else:
            _m.index_id = _raw["index_id"] = index_id
        if group_by is UNSET:
            _m.group_by = None
        else:
            _m.group_by = _raw["group_by"] = group_by
        if metric is UNSET:
            _m.metric = None
        else:
            _m.metric = _raw["metric"] = metric if metric is not None else _m._taken("metric", None)
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_
        if sort is UNSET:
            _m.sort = None
        else:
            _m.sort = _raw["sort"] = sort
        if limit is UNSET:
            _m.limit = None
        else:
            _m.limit = _raw["limit"] = limit if limit is not None else _m._taken("limit", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index_name")
        m.index_name = v if v is None or type(v) is str else first(cls, "index_name", raw)
        v = get("index_id")
        m.index_id = v if v is None or type(v) is str else first(cls, "index_id", raw)
        v = get("group_by")
        m.group_by = v if v is None or type(v) is str else first(cls, "group_by", raw)
        v = get("metric")
        m.metric = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("filter")
        m.filter_ = v if v is None else first(cls, "filter_", raw)
        v = get("sort")
        m.sort = v if v is None else first(cls, "sort", raw)
        v = get("limit")
        m.limit = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
