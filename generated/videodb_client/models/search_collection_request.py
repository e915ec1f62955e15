from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, NUMBER, OBJECT, STRING, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchCollectionRequest(Model):
    """What is looked for in a collection.

    Attributes:
        query (str): What to look for, in plain words. Example: 'search query'.
        index_type (IndexType | None): Whether in what is said or in what is seen.
        search_type (CollectionSearchType | None): How to compare.
        score_threshold (float | None): The lowest score, 0 to 1, that is given. Example: 0.2.
        result_threshold (int | None): How many matches to give at most. Example: 10.
        stitch (bool | None): Whether matches that touch each other become one. Example: True.
        rerank (bool | None): Whether a second step puts the matches into a better order. Example: False.
        filter_ (list[dict[str, Any]] | None): What a match must carry of the metadata that was set when it was
            indexed, all of it: `[{"category": "news"}]`. Also spelled `filter`.
        dynamic_score_percentage (float | None): How far below the best score a match may be, in percent of the span
            of scores. The vendor's guides disagree whether more is stricter.
        sort_docs_on (str | None): What the matches of a video are sorted by, such as score or start.
        rerank_params (dict[str, Any] | None): Settings of `rerank`; no page names them.
    """

    __slots__ = (
        "query",
        "index_type",
        "search_type",
        "score_threshold",
        "result_threshold",
        "stitch",
        "rerank",
        "filter_",
        "dynamic_score_percentage",
        "sort_docs_on",
        "rerank_params",
    )

    query: str
    index_type: IndexType | None
    search_type: CollectionSearchType | None
    score_threshold: float | None
    result_threshold: int | None
    stitch: bool | None
    rerank: bool | None
    filter_: list[dict[str, Any]] | None
    dynamic_score_percentage: float | None
    sort_docs_on: str | None
    rerank_params: dict[str, Any] | None

    filter = Alias["list[dict[str, Any]] | None"]("filter_", "filter")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "index_type",
            "index_type",
            Choice("spoken_word", "scene", is_open=False),
        ),
        Field(
            "search_type",
            "search_type",
            Choice("semantic", "custom", "keyword", "scene", "llm", is_open=False),
        ),
        Field(
            "score_threshold",
            "score_threshold",
            NUMBER,
        ),
        Field(
            "result_threshold",
            "result_threshold",
            INTEGER,
        ),
        Field(
            "stitch",
            "stitch",
            BOOLEAN,
        ),
        Field(
            "rerank",
            "rerank",
            BOOLEAN,
        ),
        Field(
            "filter_",
            "filter",
            Items(OBJECT),
        ),
        Field(
            "dynamic_score_percentage",
            "dynamic_score_percentage",
            NUMBER,
        ),
        Field(
            "sort_docs_on",
            "sort_docs_on",
            STRING,
        ),
        Field(
            "rerank_params",
            "rerank_params",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        index_type: IndexType | Unset = UNSET,
        search_type: CollectionSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                    "index_type": index_type,
                    "search_type": search_type,
                    "score_threshold": score_threshold,
                    "result_threshold": result_threshold,
                    "stitch": stitch,
                    "rerank": rerank,
                    "filter": filter_ if filter is UNSET else filter,
                    "dynamic_score_percentage": dynamic_score_percentage,
                    "sort_docs_on": sort_docs_on,
                    "rerank_params": rerank_params,
                },
            )
            return
        filter_ = either("SearchCollectionRequest", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if index_type is UNSET:
            _m.index_type = None
        else:
            _m.index_type = _raw["index_type"] = index_type if index_type is not None else _m._taken("index_type", None)
        if search_type is UNSET:
            _m.search_type = None
        else:
            _m.search_type = _raw["search_type"] = (
                search_type if search_type is not None else _m._taken("search_type", None)
            )
        if score_threshold is UNSET:
            _m.score_threshold = None
        else:
            _m.score_threshold = _raw["score_threshold"] = (
                score_threshold if score_threshold is not None else _m._taken("score_threshold", None)
            )
        if result_threshold is UNSET:
            _m.result_threshold = None
        else:
            _m.result_threshold = _raw["result_threshold"] = (
                result_threshold if result_threshold is not None else _m._taken("result_threshold", None)
            )
        if stitch is UNSET:
            _m.stitch = None
        else:
            _m.stitch = _raw["stitch"] = stitch if stitch is not None else _m._taken("stitch", None)
        if rerank is UNSET:
            _m.rerank = None
        else:
            _m.rerank = _raw["rerank"] = rerank if rerank is not None else _m._taken("rerank", None)
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_ if filter_ is not None else _m._taken("filter_", None)
        if dynamic_score_percentage is UNSET:
            _m.dynamic_score_percentage = None
        else:
            _m.dynamic_score_percentage = _raw["dynamic_score_percentage"] = (
                dynamic_score_percentage
                if dynamic_score_percentage is not None
                else _m._taken("dynamic_score_percentage", None)
            )
        if sort_docs_on is UNSET:
            _m.sort_docs_on = None
        else:
            _m.sort_docs_on = _raw["sort_docs_on"] = (
                sort_docs_on if sort_docs_on is not None else _m._taken("sort_docs_on", None)
            )
        if rerank_params is UNSET:
            _m.rerank_params = None
        else:
            _m.rerank_params = _raw["rerank_params"] = (
                rerank_params if rerank_params is not None else _m._taken("rerank_params", None)
            )
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
        v = get("index_type")
        m.index_type = v if v is None or type(v) is str else first(cls, "index_type", raw)
        v = get("search_type")
        m.search_type = v if v is None or type(v) is str else first(cls, "search_type", raw)
        v = get("score_threshold")
        m.score_threshold = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("result_threshold")
        m.result_threshold = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("stitch")
        m.stitch = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("rerank")
        m.rerank = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("filter")
        m.filter_ = v if v is None or type(v) is list else first(cls, "filter_", raw)
        v = get("dynamic_score_percentage")
        m.dynamic_score_percentage = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("sort_docs_on")
        m.sort_docs_on = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("rerank_params")
        m.rerank_params = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .collection_search_type import CollectionSearchType
from .index_type import IndexType
