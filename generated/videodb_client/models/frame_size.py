from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class FrameSize(Model):
    """A size in pixels.

    Attributes:
        width (int | None): How wide, in pixels.
        height (int | None): How high, in pixels.
    """

    __slots__ = (
        "width",
        "height",
    )

    width: int | None
    height: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
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
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
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
        v = get("width")
        m.width = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("height")
        m.height = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
