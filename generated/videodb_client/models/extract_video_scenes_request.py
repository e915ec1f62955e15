from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    OBJECT,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene_extraction_type import SceneExtractionType
    from .scene_type import SceneType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ExtractVideoScenesRequest(Model):
    """ExtractVideoScenesRequest

    Attributes:
        scene_type (SceneType | Unset):
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        extraction_type (SceneExtractionType | Unset):
        extraction_config (dict[str, Any] | Unset):
        force (bool | Unset):
    """

    scene_type: SceneType | Unset
    callback_url: str | Unset
    extraction_type: SceneExtractionType | Unset
    extraction_config: dict[str, Any] | Unset
    force: bool | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_type",
            "scene_type",
            Choice("scene_type", "SceneType", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "extraction_type",
            "extraction_type",
            Choice("scene_extraction_type", "SceneExtractionType", is_open=False),
        ),
        Field(
            "extraction_config",
            "extraction_config",
            OBJECT,
        ),
        Field(
            "force",
            "force",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        scene_type: SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: SceneExtractionType | Unset = UNSET,
        extraction_config: dict[str, Any] | Unset = UNSET,
        force: bool | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_type": scene_type,
                "callback_url": callback_url,
                "extraction_type": extraction_type,
                "extraction_config": extraction_config,
                "force": force,
            },
            _wire,
        )
