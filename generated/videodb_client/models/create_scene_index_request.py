from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene_extraction_type import SceneExtractionType
    from .scene_type import SceneType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateSceneIndexRequest(Model):
    """CreateSceneIndexRequest

    Attributes:
        scene_type (SceneType | Unset):
        segmentation_threshold (float | Unset): Example: 0.8.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        extraction_type (SceneExtractionType | Unset):
        extraction_config (dict[str, Any] | Unset):
        prompt (str | Unset):
        metadata (dict[str, Any] | Unset):
        model_name (str | Unset):
        model_config (dict[str, Any] | Unset):
        name (str | Unset):
        scenes (list[dict[str, Any]] | Unset):
        sandbox_id (str | Unset):
        language_code (str | Unset):
    """

    scene_type: SceneType | Unset
    segmentation_threshold: float | Unset
    callback_url: str | Unset
    extraction_type: SceneExtractionType | Unset
    extraction_config: dict[str, Any] | Unset
    prompt: str | Unset
    metadata: dict[str, Any] | Unset
    model_name: str | Unset
    model_config: dict[str, Any] | Unset
    name: str | Unset
    scenes: list[dict[str, Any]] | Unset
    sandbox_id: str | Unset
    language_code: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_type",
            "scene_type",
            Choice("scene_type", "SceneType", is_open=False),
        ),
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
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "scenes",
            "scenes",
            Items(OBJECT),
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "language_code",
            "language_code",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        scene_type: SceneType | Unset = UNSET,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: SceneExtractionType | Unset = UNSET,
        extraction_config: dict[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: dict[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        scenes: list[dict[str, Any]] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_type": scene_type,
                "segmentation_threshold": segmentation_threshold,
                "callback_url": callback_url,
                "extraction_type": extraction_type,
                "extraction_config": extraction_config,
                "prompt": prompt,
                "metadata": metadata,
                "model_name": model_name,
                "model_config": model_config,
                "name": name,
                "scenes": scenes,
                "sandbox_id": sandbox_id,
                "language_code": language_code,
            },
            _wire,
        )
