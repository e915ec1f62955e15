from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "resolution": resolution,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if resolution is UNSET:
            _m.resolution = None
        else:
            _m.resolution = _raw["resolution"] = resolution if resolution is not None else _m._taken("resolution", None)
        _m.__class__ = _cls

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
