from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VideoTransform(Model):
    """What is done to a video before it is looked at.

    Attributes:
        resolution (str | None): What to scale the picture to. Example: '480p'.
    """

    __slots__ = ("resolution",)

    resolution: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "resolution",
            "resolution",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        resolution: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "resolution": resolution,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if resolution is UNSET:
            m.resolution = None
        else:
            m.resolution = raw["resolution"] = resolution if resolution is not None else m._taken("resolution", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("resolution")
        m.resolution = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
