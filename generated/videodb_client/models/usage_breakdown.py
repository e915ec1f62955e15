from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import NUMBER, Reader


@define(init=False, eq=False, repr=False)
class UsageBreakdown(Model):
    """What was used of each kind, in credits as far as can be told. No page names the kinds."""

    __slots__ = ("_extras",)

    _fields: ClassVar[tuple[Field, ...]] = ()
    _extra: ClassVar[Reader] = NUMBER

    def __init__(
        self,
        *,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(_origin, {})
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m._extras = {}
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        m._extras = cls._extras_in(raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
