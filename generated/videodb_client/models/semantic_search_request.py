from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import INTEGER, NULL, NUMBER, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SemanticSearchRequest(Model):
    """What is looked for, by meaning.

    Attributes:
        query (str): What to look for, by its meaning.
        index_names (str | list[str] | None): Which indexes, by name, one or several; all semantic ones unless
            given.
        index_ids (str | list[str] | None): Which indexes, by id, one or several; all semantic ones unless given.
        top_k (int | None): How many matches at most. The vendor's SDKs send 10. At least: 1.
        score_threshold (float | None): The lowest score to give.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None): What to keep. A list of conditions, such as
            `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema. Also spelled `filter`.
        return_fields (str | list[str] | dict[str, Any] | None): Which fields of the indexed records come along in
            metadata: the name or id of an index, `all`, a list of names, or an object with a list of fields for
            each index.
    """

    __slots__ = (
        "query",
        "index_names",
        "index_ids",
        "top_k",
        "score_threshold",
        "filter_",
        "return_fields",
    )

    query: str
    index_names: str | list[str] | None
    index_ids: str | list[str] | None
    top_k: int | None
    score_threshold: float | None
    filter_: list[dict[str, Any]] | dict[str, Any] | None
    return_fields: str | list[str] | dict[str, Any] | None

    filter = Alias["list[dict[str, Any]] | dict[str, Any] | None"]("filter_", "filter")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "index_names",
            "index_names",
            AnyOf(STRING, Items(STRING), NULL),
        ),
        Field(
            "index_ids",
            "index_ids",
            AnyOf(STRING, Items(STRING), NULL),
        ),
        Field(
            "top_k",
            "top_k",
            INTEGER,
        ),
        Field(
            "score_threshold",
            "score_threshold",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "filter_",
            "filter",
            AnyOf(Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "return_fields",
            "return_fields",
            AnyOf(STRING, Items(STRING), OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                    "index_names": index_names,
                    "index_ids": index_ids,
                    "top_k": top_k,
                    "score_threshold": score_threshold,
                    "filter": filter_ if filter is UNSET else filter,
                    "return_fields": return_fields,
                },
            )
            return
        filter_ = either("SemanticSearchRequest", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if index_names is UNSET:
            _m.index_names = None
        else:
            _m.index_names = _raw["index_names"] = index_names
        if index_ids is UNSET:
            _m.index_ids = None
        else:
            _m.index_ids = _raw["index_ids"] = index_ids
        if top_k is UNSET:
            _m.top_k = None
        else:
            _m.top_k = _raw["top_k"] = top_k if top_k is not None else _m._taken("top_k", None)
        if score_threshold is UNSET:
            _m.score_threshold = None
        else:
            _m.score_threshold = _raw["score_threshold"] = score_threshold
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_
        if return_fields is UNSET:
            _m.return_fields = None
        else:
            _m.return_fields = _raw["return_fields"] = return_fields
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("query")
        if type(v) is str:
            m.query = v
        else:
            m._settle("query", raw)
        v = get("index_names")
        m.index_names = v if v is None else first(cls, "index_names", raw)
        v = get("index_ids")
        m.index_ids = v if v is None else first(cls, "index_ids", raw)
        v = get("top_k")
        m.top_k = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("score_threshold")
        m.score_threshold = v if v is None or type(v) is float and v - v == 0 else first(cls, "score_threshold", raw)
        v = get("filter")
        m.filter_ = v if v is None else first(cls, "filter_", raw)
        v = get("return_fields")
        m.return_fields = v if v is None else first(cls, "return_fields", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
