from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, OBJECT, STRING, AnyOf, Items, Object
from ..groups.answers import FoundOrCounted
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchV2Answer(FoundOrCounted, Model):
    """What was found, and how.

    Attributes:
        response_type (str | None): What the results are - shots, deepsearch (both of them videos with their shots)
            or aggregate (rows). Example: 'shots'.
        results (list[VideoMatch] | list[dict[str, Any]] | dict[str, Any] | None): Videos with their shots, rows if
            response_type is aggregate. Empty if nothing was found.
        session_id (str | None): For deepsearch, the session to go on from.
        waiting_for (str | None): What deepsearch waits for, `none` if for nothing. Example: 'none'.
        clarification (str | dict[str, Any] | None): What deepsearch asks back, as text or with options to choose
            from. Example: None.
        trace (dict[str, Any] | None): How the answer was found, if it was asked for.
        warnings (list[SearchWarning] | None): What the server wants to be known of this search.
    """

    __slots__ = (
        "response_type",
        "results",
        "session_id",
        "waiting_for",
        "clarification",
        "trace",
        "warnings",
    )

    response_type: str | None
    results: list[VideoMatch] | list[dict[str, Any]] | dict[str, Any] | None
    session_id: str | None
    waiting_for: str | None
    clarification: str | dict[str, Any] | None
    trace: dict[str, Any] | None
    warnings: list[SearchWarning] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "response_type",
            "response_type",
            STRING,
        ),
        Field(
            "results",
            "results",
            AnyOf(Items(Object("video_match", "VideoMatch")), Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "session_id",
            "session_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "waiting_for",
            "waiting_for",
            AnyOf(STRING, NULL),
        ),
        Field(
            "clarification",
            "clarification",
            AnyOf(STRING, OBJECT, NULL),
        ),
        Field(
            "trace",
            "trace",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "warnings",
            "warnings",
            Items(Object("search_warning", "SearchWarning")),
        ),
    )

    def __init__(
        self,
        *,
        response_type: str | Unset = UNSET,
        results: Sequence[VideoMatch | Mapping[str, Any]]
        | Sequence[Mapping[str, Any]]
        | Mapping[str, Any]
        | None
        | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        waiting_for: str | None | Unset = UNSET,
        clarification: str | Mapping[str, Any] | None | Unset = UNSET,
        trace: Mapping[str, Any] | None | Unset = UNSET,
        warnings: Sequence[SearchWarning | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "response_type": response_type,
                    "results": results,
                    "session_id": session_id,
                    "waiting_for": waiting_for,
                    "clarification": clarification,
                    "trace": trace,
                    "warnings": warnings,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if response_type is UNSET:
            _m.response_type = None
        else:
            _m.response_type = _raw["response_type"] = (
                response_type if response_type is not None else _m._taken("response_type", None)
            )
        if results is UNSET:
            _m.results = None
        else:
            _m.results = _raw["results"] = _m._taken("results", results)
        if session_id is UNSET:
            _m.session_id = None
        else:
            _m.session_id = _raw["session_id"] = session_id
        if waiting_for is UNSET:
            _m.waiting_for = None
        else:
            _m.waiting_for = _raw["waiting_for"] = waiting_for
        if clarification is UNSET:
            _m.clarification = None
        else:
            _m.clarification = _raw["clarification"] = clarification
        if trace is UNSET:
            _m.trace = None
        else:
            _m.trace = _raw["trace"] = trace
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
        v = get("response_type")
        m.response_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("results")
        m.results = v if v is None else first(cls, "results", raw)
        v = get("session_id")
        m.session_id = v if v is None or type(v) is str else first(cls, "session_id", raw)
        v = get("waiting_for")
        m.waiting_for = v if v is None or type(v) is str else first(cls, "waiting_for", raw)
        v = get("clarification")
        m.clarification = v if v is None else first(cls, "clarification", raw)
        v = get("trace")
        m.trace = v if v is None or type(v) is dict else first(cls, "trace", raw)
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
from .search_warning import SearchWarning
from .video_match import VideoMatch
