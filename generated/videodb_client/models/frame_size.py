from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    INTEGER,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
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
        v = get("width")
        m.width = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("height")
        m.height = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
