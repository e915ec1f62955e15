from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if media_id is UNSET:
            _m.media_id = None
        else:
            _m.media_id = _raw["media_id"] = media_id if media_id is not None else _m._taken("media_id", None)
        if start_time is UNSET:
            _m.start_time = None
        else:
            _m.start_time = _raw["start_time"] = start_time if start_time is not None else _m._taken("start_time", None)
        if end_time is UNSET:
            _m.end_time = None
        else:
            _m.end_time = _raw["end_time"] = end_time if end_time is not None else _m._taken("end_time", None)
        _m.__class__ = _cls

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
