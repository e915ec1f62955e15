from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchWebRequest(Model):
    """What is looked for.

    Attributes:
        query (str): What to look for, in plain words. Example: 'search query'.
        result_threshold (int | None): How many matches to give at most.
        platform (str | None): Where to look; the vendor's SDKs send youtube.
        duration (str | None): How long the videos are to be, as a word such as short.
        collection_id (str | None): Id of the collection, as the vendor's SDKs send it.
    """

    __slots__ = (
        "query",
        "result_threshold",
        "platform",
        "duration",
        "collection_id",
    )

    query: str
    result_threshold: int | None
    platform: str | None
    duration: str | None
    collection_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "result_threshold",
            "result_threshold",
            INTEGER,
        ),
        Field(
            "platform",
            "platform",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        result_threshold: int | Unset = UNSET,
        platform: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                    "result_threshold": result_threshold,
                    "platform": platform,
                    "duration": duration,
                    "collection_id": collection_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if result_threshold is UNSET:
            _m.result_threshold = None
        else:
            _m.result_threshold = _raw["result_threshold"] = (
                result_threshold if result_threshold is not None else _m._taken("result_threshold", None)
            )
        if platform is UNSET:
            _m.platform = None
        else:
            _m.platform = _raw["platform"] = platform if platform is not None else _m._taken("platform", None)
        if duration is UNSET:
            _m.duration = None
        else:
            _m.duration = _raw["duration"] = duration if duration is not None else _m._taken("duration", None)
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
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
        v = get("result_threshold")
        m.result_threshold = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("platform")
        m.platform = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("duration")
        m.duration = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
