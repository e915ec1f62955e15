from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Sampling(Model):
    """Which frames of a scene are looked at.

    Attributes:
        strategy (str | None): `uniform` for a number of frames, `interval` for one every so often.
        frame_count (int | None): For uniform, how many frames of a scene.
        every (float | None): For interval, the seconds from frame to frame.
    """

    __slots__ = (
        "strategy",
        "frame_count",
        "every",
    )

    strategy: str | None
    frame_count: int | None
    every: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "strategy",
            "strategy",
            STRING,
        ),
        Field(
            "frame_count",
            "frame_count",
            INTEGER,
        ),
        Field(
            "every",
            "every",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        strategy: str | Unset = UNSET,
        frame_count: int | Unset = UNSET,
        every: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "strategy": strategy,
                    "frame_count": frame_count,
                    "every": every,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if strategy is UNSET:
            _m.strategy = None
        else:
            _m.strategy = _raw["strategy"] = strategy if strategy is not None else _m._taken("strategy", None)
        if frame_count is UNSET:
            _m.frame_count = None
        else:
            _m.frame_count = _raw["frame_count"] = (
                frame_count if frame_count is not None else _m._taken("frame_count", None)
            )
        if every is UNSET:
            _m.every = None
        else:
            _m.every = _raw["every"] = every if every is not None else _m._taken("every", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("strategy")
        m.strategy = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("frame_count")
        m.frame_count = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("every")
        m.every = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
