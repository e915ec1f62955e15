from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import (
    Items,
    Object,
)


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
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scenes": scenes,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.scenes = raw["scenes"] = m._wanted("scenes", scenes)
        m.__class__ = cls

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
