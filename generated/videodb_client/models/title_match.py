from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TitleMatch(Model):
    """Something whose title fits.

    Attributes:
        video (Video | None): The video.
    """

    __slots__ = ("video",)

    video: Video | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video",
            "video",
            Object("video", "Video"),
        ),
    )

    def __init__(
        self,
        *,
        video: Video | Mapping[str, Any] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video": video,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if video is UNSET:
            m.video = None
        else:
            m.video = raw["video"] = m._taken("video", video)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video")
        m.video = v if v is None else Video._read(v) if type(v) is dict else first(cls, "video", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .video import Video
