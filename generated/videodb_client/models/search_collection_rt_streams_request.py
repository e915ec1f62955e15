from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new
from .._schema.readers import INTEGER, NULL, NUMBER, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchCollectionRTStreamsRequest(Model):
    """What is looked for in the live streams of a collection.

    Attributes:
        query (str): What to look for, in plain words.
        scene_index_id (str | None): Which index to search; all unless given.
        result_threshold (int | None): How many matches at most.
        score_threshold (float | None): The lowest score to give.
        dynamic_score_percentage (float | None): How much of the range of scores to keep. The guides disagree which
            way is stricter.
        filter_ (list[dict[str, Any]] | None): Conditions on the metadata. Also spelled `filter`.
    """

    __slots__ = (
        "query",
        "scene_index_id",
        "result_threshold",
        "score_threshold",
        "dynamic_score_percentage",
        "filter_",
    )

    query: str
    scene_index_id: str | None
    result_threshold: int | None
    score_threshold: float | None
    dynamic_score_percentage: float | None
    filter_: list[dict[str, Any]] | None

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
            "scene_index_id",
            "scene_index_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "result_threshold",
            "result_threshold",
            AnyOf(INTEGER, NULL),
        ),
        Field(
            "score_threshold",
            "score_threshold",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "dynamic_score_percentage",
            "dynamic_score_percentage",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "filter_",
            "filter",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        scene_index_id: str | None | Unset = UNSET,
        result_threshold: int | None | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        dynamic_score_percentage: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                    "scene_index_id": scene_index_id,
                    "result_threshold": result_threshold,
                    "score_threshold": score_threshold,
                    "dynamic_score_percentage": dynamic_score_percentage,
                    "filter": filter_ if filter is UNSET else filter,
                },
            )
            return
        filter_ = either("SearchCollectionRTStreamsRequest", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if scene_index_id is UNSET:
            _m.scene_index_id = None
        else:
            _m.scene_index_id = _raw["scene_index_id"] = scene_index_id
        if result_threshold is UNSET:
            _m.result_threshold = None
        else:
            _m.result_threshold = _raw["result_threshold"] = result_threshold
        if score_threshold is UNSET:
            _m.score_threshold = None
        else:
            _m.score_threshold = _raw["score_threshold"] = score_threshold
        if dynamic_score_percentage is UNSET:
            _m.dynamic_score_percentage = None
        else:
            _m.dynamic_score_percentage = _raw["dynamic_score_percentage"] = dynamic_score_percentage
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_ if filter_ is not None else _m._taken("filter_", None)
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
        v = get("scene_index_id")
        m.scene_index_id = v if v is None or type(v) is str else first(cls, "scene_index_id", raw)
        v = get("result_threshold")
        m.result_threshold = v if v is None or type(v) is int else first(cls, "result_threshold", raw)
        v = get("score_threshold")
        m.score_threshold = v if v is None or type(v) is float and v - v == 0 else first(cls, "score_threshold", raw)
        v = get("dynamic_score_percentage")
        m.dynamic_score_percentage = (
            v if v is None or type(v) is float and v - v == 0 else first(cls, "dynamic_score_percentage", raw)
        )
        v = get("filter")
        m.filter_ = v if v is None or type(v) is list else first(cls, "filter_", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
