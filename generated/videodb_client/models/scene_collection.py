from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new, unusual
from .._readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneCollection(Model):
    """SceneCollection

    Attributes:
        id (str | None): Example: 'sc-12345'.
        scenes (list[CollectedScene] | None):
    """

    __slots__ = (
        "id",
        "scenes",
    )

    id: str | None
    scenes: list[CollectedScene] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "scenes",
            "scenes",
            Items(Object("collected_scene", "CollectedScene")),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        scenes: Sequence[CollectedScene | Mapping[str, Any]] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "scenes": scenes,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if id is UNSET:
            m.id = None
        else:
            m.id = raw["id"] = id if id is not None else m._taken("id", None)
        if scenes is UNSET:
            m.scenes = None
        else:
            m.scenes = raw["scenes"] = m._taken("scenes", scenes)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        m.id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scenes")
        m.scenes = (
            v
            if v is None
            else [CollectedScene._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "scenes", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .collected_scene import CollectedScene
