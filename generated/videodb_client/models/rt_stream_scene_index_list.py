from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSceneIndexList(Model):
    """The scene indexes of a live stream.

    Attributes:
        scene_indexes (list[RTStreamSceneIndex]): The indexes.
    """

    __slots__ = ("scene_indexes",)

    scene_indexes: list[RTStreamSceneIndex]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_indexes",
            "scene_indexes",
            Items(Object("rt_stream_scene_index", "RTStreamSceneIndex")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        scene_indexes: Sequence[RTStreamSceneIndex | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_indexes": scene_indexes,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_indexes is UNSET:
            pass
        else:
            _m.scene_indexes = _raw["scene_indexes"] = _m._taken("scene_indexes", scene_indexes)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_indexes")
        if type(v) is list:
            m.scene_indexes = [RTStreamSceneIndex._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("scene_indexes", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_scene_index import RTStreamSceneIndex
