from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class HeldSceneCollection(Model):
    """An extraction, as the SDKs read it.

    Attributes:
        scene_collection (SceneCollection | None): The extraction.
    """

    __slots__ = ("scene_collection",)

    scene_collection: SceneCollection | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_collection",
            "scene_collection",
            Object("scene_collection", "SceneCollection"),
        ),
    )

    def __init__(
        self,
        *,
        scene_collection: SceneCollection | Mapping[str, Any] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_collection": scene_collection,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if scene_collection is UNSET:
            m.scene_collection = None
        else:
            m.scene_collection = raw["scene_collection"] = m._taken("scene_collection", scene_collection)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_collection")
        m.scene_collection = (
            v if v is None else SceneCollection._read(v) if type(v) is dict else first(cls, "scene_collection", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .scene_collection import SceneCollection
