from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    NUMBER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexedScene(Model):
    """IndexedScene

    Attributes:
        start_time (float | None): Example: 10.5.
        end_time (float | None): Example: 25.3.
        confidence (float | None): Example: 0.85.
    """

    __slots__ = (
        "start_time",
        "end_time",
        "confidence",
    )

    start_time: float | None
    end_time: float | None
    confidence: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
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
        Field(
            "confidence",
            "confidence",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        confidence: float | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "start_time": start_time,
                    "end_time": end_time,
                    "confidence": confidence,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if start_time is UNSET:
            m.start_time = None
        else:
            m.start_time = raw["start_time"] = start_time if start_time is not None else m._taken("start_time", None)
        if end_time is UNSET:
            m.end_time = None
        else:
            m.end_time = raw["end_time"] = end_time if end_time is not None else m._taken("end_time", None)
        if confidence is UNSET:
            m.confidence = None
        else:
            m.confidence = raw["confidence"] = confidence if confidence is not None else m._taken("confidence", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("start_time")
        m.start_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end_time")
        m.end_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("confidence")
        m.confidence = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
