from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import (
    INTEGER,
    NUMBER,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if timestamp is UNSET and time is UNSET:
            m.timestamp = None
        else:
            m.timestamp = m._one_of(
                "timestamp",
                raw,
                {
                    "timestamp": timestamp,
                    "time": time,
                },
            )
        if width is UNSET:
            m.width = None
        else:
            m.width = raw["width"] = width if width is not None else m._taken("width", None)
        if height is UNSET:
            m.height = None
        else:
            m.height = raw["height"] = height if height is not None else m._taken("height", None)
        m.__class__ = cls

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
