from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    NULL,
    NUMBER,
    STRING,
    AnyOf,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if frame_id is UNSET:
            m.frame_id = None
        else:
            m.frame_id = raw["frame_id"] = frame_id if frame_id is not None else m._taken("frame_id", None)
        if url is UNSET:
            m.url = None
        else:
            m.url = raw["url"] = url if url is not None else m._taken("url", None)
        if frame_time is UNSET:
            m.frame_time = None
        else:
            m.frame_time = raw["frame_time"] = frame_time if frame_time is not None else m._taken("frame_time", None)
        if description is UNSET:
            m.description = None
        else:
            m.description = raw["description"] = description
        m.__class__ = cls

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
