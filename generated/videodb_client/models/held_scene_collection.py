from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene_collection import SceneCollection


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class HeldSceneCollection(Model):
    """HeldSceneCollection

    Attributes:
        scene_collection (SceneCollection | Unset):
    """

    scene_collection: SceneCollection | Unset
    _wire: Wire = field(alias="_wire")

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
        scene_collection: SceneCollection | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_collection": scene_collection,
            },
            _wire,
        )
