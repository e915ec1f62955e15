from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene_type import SceneType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateSceneIndexRequest(Model):
    """CreateSceneIndexRequest

    Attributes:
        segmentation_threshold (float | Unset): Example: 0.8.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        scene_type (SceneType | Unset):
    """

    segmentation_threshold: float | Unset
    callback_url: str | Unset
    scene_type: SceneType | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "segmentation_threshold",
            "segmentation_threshold",
            NUMBER,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "scene_type",
            "scene_type",
            Choice("scene_type", "SceneType", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        scene_type: SceneType | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "segmentation_threshold": segmentation_threshold,
                "callback_url": callback_url,
                "scene_type": scene_type,
            },
            _wire,
        )
