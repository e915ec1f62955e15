from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object


@define(init=False, eq=False, repr=False)
class ScenesSource(Model):
    """Scenes of your own, to be indexed.

    Attributes:
        scenes (list[IndexedRecord]): The records to index.
    """

    __slots__ = ("scenes",)

    scenes: list[IndexedRecord]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scenes",
            "scenes",
            Items(Object("indexed_record", "IndexedRecord")),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        scenes: Sequence[IndexedRecord | Mapping[str, Any]],
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scenes": scenes,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.scenes = _raw["scenes"] = _m._wanted("scenes", scenes)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scenes")
        if type(v) is list:
            m.scenes = [IndexedRecord._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("scenes", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .indexed_record import IndexedRecord
