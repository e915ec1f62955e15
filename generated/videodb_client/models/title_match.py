from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Object
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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video": video,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video is UNSET:
            _m.video = None
        else:
            _m.video = _raw["video"] = _m._taken("video", video)
        _m.__class__ = _cls

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
