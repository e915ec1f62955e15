from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class MediaSegment(Model):
    """A part of a video.

    Attributes:
        media_id (str | None): Id of the video (m-…). Example: 'm-12345'.
        start_time (float | None): Where it begins in the video, in seconds. Example: 10.0.
        end_time (float | None): Where it ends in the video, in seconds. Example: 30.0.
    """

    __slots__ = (
        "media_id",
        "start_time",
        "end_time",
    )

    media_id: str | None
    start_time: float | None
    end_time: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "media_id",
            "media_id",
            STRING,
        ),
        Field(
            "start_time",
            "start_time",
            NUMBER,
        ),
        Field(
            "end_time",
            "end_time",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        media_id: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "media_id": media_id,
                    "start_time": start_time,
                    "end_time": end_time,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if media_id is UNSET:
            m.media_id = None
        else:
            m.media_id = raw["media_id"] = media_id if media_id is not None else m._taken("media_id", None)
        if start_time is UNSET:
            m.start_time = None
        else:
            m.start_time = raw["start_time"] = start_time if start_time is not None else m._taken("start_time", None)
        if end_time is UNSET:
            m.end_time = None
        else:
            m.end_time = raw["end_time"] = end_time if end_time is not None else m._taken("end_time", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("media_id")
        m.media_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start_time")
        m.start_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end_time")
        m.end_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
