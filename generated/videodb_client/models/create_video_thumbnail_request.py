from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import INTEGER, NUMBER
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoThumbnailRequest(Model):
    """Which moment is to be shown, and how large.

    Attributes:
        timestamp (float | None): The moment, in seconds from the start; a fraction is well. Example: 10.5. Also
            spelled `time`.
        width (int | None): How wide, in pixels. Example: 320.
        height (int | None): How high, in pixels. Example: 180.
    """

    __slots__ = (
        "timestamp",
        "width",
        "height",
    )

    timestamp: float | None
    width: int | None
    height: int | None

    time = Alias["float | None"]("timestamp", "time")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timestamp",
            "timestamp",
            NUMBER,
            aliases=("time",),
        ),
        Field(
            "width",
            "width",
            INTEGER,
        ),
        Field(
            "height",
            "height",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        timestamp: float | Unset = UNSET,
        time: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "timestamp": timestamp,
                    "time": time,
                    "width": width,
                    "height": height,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if timestamp is UNSET and time is UNSET:
            _m.timestamp = None
        else:
            _m.timestamp = _m._one_of(
                "timestamp",
                _raw,
                {
                    "timestamp": timestamp,
                    "time": time,
                },
            )
        if width is UNSET:
            _m.width = None
        else:
            _m.width = _raw["width"] = width if width is not None else _m._taken("width", None)
        if height is UNSET:
            _m.height = None
        else:
            _m.height = _raw["height"] = height if height is not None else _m._taken("height", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("timestamp")
        if v is None and (v := get("time")) is None:
            m.timestamp = None
        else:
            m.timestamp = v if type(v) is float and v - v == 0 else first(cls, "timestamp", raw)
        v = get("width")
        m.width = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("height")
        m.height = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
