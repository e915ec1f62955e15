from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSampling(Model):
    """Which frames of a piece are looked at.

    Attributes:
        frame_count (int | None): How many frames of a piece.
    """

    __slots__ = ("frame_count",)

    frame_count: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "frame_count",
            "frame_count",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        frame_count: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "frame_count": frame_count,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if frame_count is UNSET:
            _m.frame_count = None
        else:
            _m.frame_count = _raw["frame_count"] = (
                frame_count if frame_count is not None else _m._taken("frame_count", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("frame_count")
        m.frame_count = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
