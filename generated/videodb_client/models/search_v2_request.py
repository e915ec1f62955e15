from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, NULL, NUMBER, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchV2Request(Model):
    """What is looked for.

    Attributes:
        query (str): What to look for, in plain words.
        mode (str | None): `default` plans a search over all indexes; `deepsearch` reasons in several steps, is
            slower and dearer, and may ask back.
        top_k (int | None): How many matches at most. The server gives 10 unless told. At least: 1.
        session_id (str | None): For deepsearch, the session of an earlier answer that this goes on from.
        return_fields (str | list[str] | dict[str, Any] | None): Which fields of the indexed records come along in
            metadata: the name or id of an index, `all`, a list of names, or an object with a list of fields for
            each index.
        score_threshold (float | None): The lowest score to give. For mode default only.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None): What to keep. A list of conditions, such as
            `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema. Also spelled `filter`.
        sort (str | list[list[str]] | dict[str, Any] | None): What to sort by: `[["start", "asc"]]`, pairs of a
            field and asc or desc, or the name of a field alone, which sorts descending. Only fields of the index's
            sort group can be named.
        include_clip (bool | None): Whether to give clips. It is not known whether the server heeds it.
        config (dict[str, Any] | None): More settings, such as `include_trace` (whether the answer holds a trace) in
            mode default.
    """

    __slots__ = (
        "query",
        "mode",
        "top_k",
        "session_id",
        "return_fields",
        "score_threshold",
        "filter_",
        "sort",
        "include_clip",
        "config",
    )

    query: str
    mode: str | None
    top_k: int | None
    session_id: str | None
    return_fields: str | list[str] | dict[str, Any] | None
    score_threshold: float | None
    filter_: list[dict[str, Any]] | dict[str, Any] | None
    sort: str | list[list[str]] | dict[str, Any] | None
    include_clip: bool | None
    config: dict[str, Any] | None

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
            "mode",
            "mode",
            STRING,
        ),
        Field(
            "top_k",
            "top_k",
            INTEGER,
        ),
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "return_fields",
            "return_fields",
            AnyOf(STRING, Items(STRING), OBJECT, NULL),
        ),
        Field(
            "score_threshold",
            "score_threshold",
            NUMBER,
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
            "include_clip",
            "include_clip",
            BOOLEAN,
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                    "mode": mode,
                    "top_k": top_k,
                    "session_id": session_id,
                    "return_fields": return_fields,
                    "score_threshold": score_threshold,
                    "filter": filter_ if filter is UNSET else filter,
                    "sort": sort,
                    "include_clip": include_clip,
                    "config": config,
                },
            )
            return
        filter_ = either("SearchV2Request", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if mode is UNSET:
            _m.mode = None
        else:
            _m.mode = _raw["mode"] = mode if mode is not None else _m._taken("mode", None)
        if top_k is UNSET:
            _m.top_k = None
        else:
            _m.top_k = _raw["top_k"] = top_k if top_k is not None else _m._taken("top_k", None)
        if session_id is UNSET:
            _m.session_id = None
        else:
            _m.session_id = _raw["session_id"] = session_id if session_id is not None else _m._taken("session_id", None)
        if return_fields is UNSET:
            _m.return_fields = None
        else:
            _m.return_fields = _raw["return_fields"] = return_fields
        if score_threshold is UNSET:
            _m.score_threshold = None
        else:
            _m.score_threshold = _raw["score_threshold"] = (
                score_threshold if score_threshold is not None else _m._taken("score_threshold", None)
            )
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_
        if sort is UNSET:
            _m.sort = None
        else:
            _m.sort = _raw["sort"] = sort
        if include_clip is UNSET:
            _m.include_clip = None
        else:
            _m.include_clip = _raw["include_clip"] = (
                include_clip if include_clip is not None else _m._taken("include_clip", None)
            )
        if config is UNSET:
            _m.config = None
        else:
            _m.config = _raw["config"] = config if config is not None else _m._taken("config", None)
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
        v = get("mode")
        m.mode = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("top_k")
        m.top_k = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("session_id")
        m.session_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("return_fields")
        m.return_fields = v if v is None else first(cls, "return_fields", raw)
        v = get("score_threshold")
        m.score_threshold = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("filter")
        m.filter_ = v if v is None else first(cls, "filter_", raw)
        v = get("sort")
        m.sort = v if v is None else first(cls, "sort", raw)
        v = get("include_clip")
        m.include_clip = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("config")
        m.config = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
