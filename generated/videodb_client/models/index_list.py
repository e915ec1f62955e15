from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexList(Model):
    """The indexes of a video.

    Attributes:
        indexes (list[Index] | None): The indexes of the video.
    """

    __slots__ = ("indexes",)

    indexes: list[Index] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "indexes",
            "indexes",
            Items(Object("index", "Index")),
        ),
    )

    def __init__(
        self,
        *,
        indexes: Sequence[Index | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "indexes": indexes,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if indexes is UNSET:
            _m.indexes = None
        else:
            _m.indexes = _raw["indexes"] = _m._taken("indexes", indexes)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("indexes")
        m.indexes = (
            v
            if v is None
            else [Index._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "indexes", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .index import Index
