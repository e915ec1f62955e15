from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf, Items, Object
from ..groups.answers import Sources
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Answer(Sources, Model):
    """What a model answers, and from what.

    Attributes:
        answer (str | None): The answer, written by a model.
        sources (list[VideoMatch] | None): What it was made from, if include_sources asked for it - videos, each
            with its shots.
        warnings (list[SearchWarning] | None): What the server wants to be known of this answer.
    """

    __slots__ = (
        "answer",
        "sources",
        "warnings",
    )

    answer: str | None
    sources: list[VideoMatch] | None
    warnings: list[SearchWarning] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "answer",
            "answer",
            AnyOf(STRING, NULL),
        ),
        Field(
            "sources",
            "sources",
            AnyOf(Items(Object("video_match", "VideoMatch")), NULL),
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
        answer: str | None | Unset = UNSET,
        sources: Sequence[VideoMatch | Mapping[str, Any]] | None | Unset = UNSET,
        warnings: Sequence[SearchWarning | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "answer": answer,
                    "sources": sources,
                    "warnings": warnings,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if answer is UNSET:
            _m.answer = None
        else:
            _m.answer = _raw["answer"] = answer
        if sources is UNSET:
            _m.sources = None
        else:
            _m.sources = _raw["sources"] = _m._taken("sources", sources)
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
        v = get("answer")
        m.answer = v if v is None or type(v) is str else first(cls, "answer", raw)
        v = get("sources")
        m.sources = (
            v
            if v is None
            else [VideoMatch._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "sources", raw)
        )
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
