from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_tier import SandboxTier


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateSandboxRequest(Model):
    """CreateSandboxRequest

    Attributes:
        tier (SandboxTier): How big, and how dear: small costs $1 an hour, medium $3.50. The server takes a
            missing tier for medium; so that nobody pays for what was not asked for, it must be given here.
        name (str | None | Unset): A name to know it by. Without one the server makes one up.
        callback_url (str | None | Unset): A URL that the server calls as the sandbox's status changes.
        model_categories (list[str] | None | Unset): The kinds of models to load: vlm, object_detection,
            speech_to_text, text_to_speech, image_generation, audio_generation or text_generation.
        models (list[str] | None | Unset): The models to load, by name. Without any, those of the tier.
    """

    tier: SandboxTier
    name: str | None | Unset
    callback_url: str | None | Unset
    model_categories: list[str] | None | Unset
    models: list[str] | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "tier",
            "tier",
            Choice("sandbox_tier", "SandboxTier", is_open=False),
            required=True,
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "callback_url",
            "callback_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "model_categories",
            "model_categories",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "models",
            "models",
            AnyOf(Items(STRING), NULL),
        ),
    )

    def __init__(
        self,
        *,
        tier: SandboxTier,
        name: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        model_categories: list[str] | None | Unset = UNSET,
        models: list[str] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "tier": tier,
                "name": name,
                "callback_url": callback_url,
                "model_categories": model_categories,
                "models": models,
            },
            _wire,
        )
