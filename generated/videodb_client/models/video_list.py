from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VideoList(Model):
    """The videos of a page.

    Attributes:
        videos (list[Video]): The videos.
    """

    __slots__ = ("videos",)

    videos: list[Video]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "videos",
            "videos",
            Items(Object("video", "Video")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        videos: Sequence[Video | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "videos": videos,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if videos is UNSET:
            pass
        else:
            _m.videos = _raw["videos"] = _m._taken("videos", videos)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("videos")
        if type(v) is list:
            m.videos = [Video._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("videos", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .video import Video
