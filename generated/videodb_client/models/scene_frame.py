from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, NUMBER, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneFrame(Model):
    """A frame of a scene.

    Attributes:
        frame_id (str | None): Id of the frame, for `describe_video_frame`.
        url (str | None): Where the picture is.
        frame_time (float | None): Where it is in the video, in seconds.
        description (str | None): What is seen, where a model wrote it.
    """

    __slots__ = (
        "frame_id",
        "url",
        "frame_time",
        "description",
    )

    frame_id: str | None
    url: str | None
    frame_time: float | None
    description: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "frame_id",
            "frame_id",
            STRING,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
        Field(
            "frame_time",
            "frame_time",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        frame_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        frame_time: float | Unset = UNSET,
        description: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "frame_id": frame_id,
                    "url": url,
                    "frame_time": frame_time,
                    "description": description,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if frame_id is UNSET:
            _m.frame_id = None
        else:
            _m.frame_id = _raw["frame_id"] = frame_id if frame_id is not None else _m._taken("frame_id", None)
        if url is UNSET:
            _m.url = None
        else:
            _m.url = _raw["url"] = url if url is not None else _m._taken("url", None)
        if frame_time is UNSET:
            _m.frame_time = None
        else:
            _m.frame_time = _raw["frame_time"] = frame_time if frame_time is not None else _m._taken("frame_time", None)
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = description
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("frame_id")
        m.frame_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("url")
        m.url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("frame_time")
        m.frame_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else first(cls, "description", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
