from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new, unusual
from .._readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Timeline(Model):
    """Timeline

    Attributes:
        video_id (str | None): Example: 'm-12345'.
        clips (list[TimelineClip] | None):
    """

    __slots__ = (
        "video_id",
        "clips",
    )

    video_id: str | None
    clips: list[TimelineClip] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "clips",
            "clips",
            Items(Object("timeline_clip", "TimelineClip")),
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        clips: Sequence[TimelineClip | Mapping[str, Any]] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "clips": clips,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if video_id is UNSET:
            m.video_id = None
        else:
            m.video_id = raw["video_id"] = video_id if video_id is not None else m._taken("video_id", None)
        if clips is UNSET:
            m.clips = None
        else:
            m.clips = raw["clips"] = m._taken("clips", clips)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("clips")
        m.clips = (
            v
            if v is None
            else [TimelineClip._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "clips", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .timeline_clip import TimelineClip
