from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TimelineClip(Model):
    """A part of a video.

    Attributes:
        start (float | None): Where it begins in the video, in seconds. Example: 0.
        end (float | None): Where it ends in the video, in seconds. Example: 30.
        volume (float | None): How loud it is; 1.0 is as it was. Example: 1.0.
    """

    __slots__ = (
        "start",
        "end",
        "volume",
    )

    start: float | None
    end: float | None
    volume: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "volume",
            "volume",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "start": start,
                    "end": end,
                    "volume": volume,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
        if volume is UNSET:
            _m.volume = None
        else:
            _m.volume = _raw["volume"] = volume if volume is not None else _m._taken("volume", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("volume")
        m.volume = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
