from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneCollectionList(Model):
    """The extractions of a video.

    Attributes:
        scene_collections (list[SceneCollection]): The extractions.
    """

    __slots__ = ("scene_collections",)

    scene_collections: list[SceneCollection]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_collections",
            "scene_collections",
            Items(Object("scene_collection", "SceneCollection")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        scene_collections: Sequence[SceneCollection | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_collections": scene_collections,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_collections is UNSET:
            pass
        else:
            _m.scene_collections = _raw["scene_collections"] = _m._taken("scene_collections", scene_collections)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_collections")
        if type(v) is list:
            m.scene_collections = [SceneCollection._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("scene_collections", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .scene_collection import SceneCollection
