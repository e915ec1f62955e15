from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    Items,
    Object,
)
from ..groups._shapes import Found
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ShotMatches(Found, Model):
    """The videos in which something fits.

    Attributes:
        results (list[VideoMatch] | None): The videos with matches, each with its shots. Empty if there are
            none.
        warnings (list[SearchWarning] | None): What the server wants to be known of this search.
    """

    __slots__ = (
        "results",
        "warnings",
    )

    results: list[VideoMatch] | None
    warnings: list[SearchWarning] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("video_match", "VideoMatch")),
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
        results: Sequence[VideoMatch | Mapping[str, Any]] | Unset = UNSET,
        warnings: Sequence[SearchWarning | Mapping[str, Any]] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "results": results,
                    "warnings": warnings,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if results is UNSET:
            m.results = None
        else:
            m.results = raw["results"] = m._taken("results", results)
        if warnings is UNSET:
            m.warnings = None
        else:
            m.warnings = raw["warnings"] = m._taken("warnings", warnings)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("results")
        m.results = (
            v
            if v is None
            else [VideoMatch._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "results", raw)
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
