from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene_frame import SceneFrame


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CollectedScene(Model):
    """CollectedScene

    Attributes:
        scene_id (str | Unset):
        start (float | Unset):
        end (float | Unset):
        description (str | Unset):
        metadata (dict[str, Any] | Unset):
        frames (list[SceneFrame] | Unset):
    """

    scene_id: str | Unset
    start: float | Unset
    end: float | Unset
    description: str | Unset
    metadata: dict[str, Any] | Unset
    frames: list[SceneFrame] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
            STRING,
        ),
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "frames",
            "frames",
            Items(Object("scene_frame", "SceneFrame")),
        ),
    )

    def __init__(
        self,
        *,
        scene_id: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        frames: list[SceneFrame] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_id": scene_id,
                "start": start,
                "end": end,
                "description": description,
                "metadata": metadata,
                "frames": frames,
            },
            _wire,
        )
