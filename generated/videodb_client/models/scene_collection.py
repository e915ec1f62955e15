from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .collected_scene import CollectedScene


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneCollection(Model):
    """SceneCollection

    Attributes:
        id (str | Unset): Example: 'sc-12345'.
            Also spelled `scene_collection_id`.
        scenes (list[CollectedScene] | Unset):
        config (dict[str, Any] | Unset):
        status (str | Unset):
    """

    id: str | Unset
    scenes: list[CollectedScene] | Unset
    config: dict[str, Any] | Unset
    status: str | Unset
    _wire: Wire = field(alias="_wire")

    scene_collection_id = Alias["str | Unset"]("id", "scene_collection_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("scene_collection_id",),
        ),
        Field(
            "scenes",
            "scenes",
            Items(Object("collected_scene", "CollectedScene")),
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        scene_collection_id: str | Unset = UNSET,
        scenes: list[CollectedScene] | Unset = UNSET,
        config: dict[str, Any] | Unset = UNSET,
        status: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "scene_collection_id": scene_collection_id,
                "scenes": scenes,
                "config": config,
                "status": status,
            },
            _wire,
        )
