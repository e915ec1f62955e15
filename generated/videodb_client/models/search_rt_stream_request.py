from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, NUMBER, OBJECT, STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchRTStreamRequest(Model):
    """What is looked for in a live stream.

    Attributes:
        query (str): What to look for, in plain words. Example: 'person walking'.
        scene_index_id (str | None): Which scene index to look in. Example: 'scene-idx-12345'.
        result_threshold (int | None): How many matches to give at most. The server's default: 10. Example: 10.
        score_threshold (float | None): The lowest score, 0 to 1, that is given. Example: 0.5.
        dynamic_score_percentage (int | None): How far below the best score a match may be, in percent of the span
            of scores. The vendor's guides disagree whether more is stricter. The server's default: 20. Example: 20.
        stitch (bool | None): Whether matches that touch each other become one. The server's default: True. Example:
            True.
        filter_ (list[dict[str, Any]] | None): What a match must carry of the metadata. Also spelled `filter`.
        rerank (bool | None): Whether a second step puts the matches into a better order. The server's default:
            False. Example: False.
        rerank_params (dict[str, Any] | None): Settings of `rerank`; no page names them.
    """

    __slots__ = (
        "query",
        "scene_index_id",
        "result_threshold",
        "score_threshold",
        "dynamic_score_percentage",
        "stitch",
        "filter_",
        "rerank",
        "rerank_params",
    )

    query: str
    scene_index_id: str | None
    result_threshold: int | None
    score_threshold: float | None
    dynamic_score_percentage: int | None
    stitch: bool | None
    filter_: list[dict[str, Any]] | None
    rerank: bool | None
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
            "scene_index_id",
            "scene_index_id",
            STRING,
        ),
        Field(
            "result_threshold",
            "result_threshold",
            INTEGER,
        ),
        Field(
            "score_threshold",
            "score_threshold",
            NUMBER,
        ),
        Field(
            "dynamic_score_percentage",
            "dynamic_score_percentage",
            INTEGER,
        ),
        Field(
            "stitch",
            "stitch",
            BOOLEAN,
        ),
        Field(
            "filter_",
            "filter",
            Items(OBJECT),
        ),
        Field(
            "rerank",
            "rerank",
            BOOLEAN,
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
        scene_index_id: str | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        dynamic_score_percentage: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
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
                    "stitch": stitch,
                    "filter": filter_ if filter is UNSET else filter,
                    "rerank": rerank,
                    "rerank_params": rerank_params,
                },
            )
            return
        filter_ = either("SearchRTStreamRequest", filter_=filter_, filter=filter)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if scene_index_id is UNSET:
            _m.scene_index_id = None
        else:
            _m.scene_index_id = _raw["scene_index_id"] = (
                scene_index_id if scene_index_id is not None else _m._taken("scene_index_id", None)
            )
        if result_threshold is UNSET:
            _m.result_threshold = None
        else:
            _m.result_threshold = _raw["result_threshold"] = (
                result_threshold if result_threshold is not None else _m._taken("result_threshold", None)
            )
        if score_threshold is UNSET:
            _m.score_threshold = None
        else:
            _m.score_threshold = _raw["score_threshold"] = (
                score_threshold if score_threshold is not None else _m._taken("score_threshold", None)
            )
        if dynamic_score_percentage is UNSET:
            _m.dynamic_score_percentage = None
        else:
            _m.dynamic_score_percentage = _raw["dynamic_score_percentage"] = (
                dynamic_score_percentage
                if dynamic_score_percentage is not None
                else _m._taken("dynamic_score_percentage", None)
            )
        if stitch is UNSET:
            _m.stitch = None
        else:
            _m.stitch = _raw["stitch"] = stitch if stitch is not None else _m._taken("stitch", None)
        if filter_ is UNSET:
            _m.filter_ = None
        else:
            _m.filter_ = _raw["filter"] = filter_ if filter_ is not None else _m._taken("filter_", None)
        if rerank is UNSET:
            _m.rerank = None
        else:
            _m.rerank = _raw["rerank"] = rerank if rerank is not None else _m._taken("rerank", None)
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
        v = get("scene_index_id")
        m.scene_index_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("result_threshold")
        m.result_threshold = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("score_threshold")
        m.score_threshold = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("dynamic_score_percentage")
        m.dynamic_score_percentage = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("stitch")
        m.stitch = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("filter")
        m.filter_ = v if v is None or type(v) is list else first(cls, "filter_", raw)
        v = get("rerank")
        m.rerank = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("rerank_params")
        m.rerank_params = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
