from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .generated_audio_type import GeneratedAudioType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateAudioRequest(Model):
    """GenerateAudioRequest

    Attributes:
        prompt (str | Unset): Example: 'Generate upbeat background music'.
            Also spelled `text`.
        audio_type (GeneratedAudioType):
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        duration (float | Unset):
        config (dict[str, Any] | Unset):
        voice_name (str | Unset):
        model_name (str | Unset):
        sandbox_id (str | Unset):
        voice_clone_id (str | Unset):
    """

    prompt: str | Unset
    audio_type: GeneratedAudioType
    callback_url: str | Unset
    duration: float | Unset
    config: dict[str, Any] | Unset
    voice_name: str | Unset
    model_name: str | Unset
    sandbox_id: str | Unset
    voice_clone_id: str | Unset
    _wire: Wire = field(alias="_wire")

    text = Alias["str | Unset"]("prompt", "text")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            aliases=("text",),
        ),
        Field(
            "audio_type",
            "audio_type",
            Choice("generated_audio_type", "GeneratedAudioType", is_open=False),
            required=True,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
        Field(
            "voice_name",
            "voice_name",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "voice_clone_id",
            "voice_clone_id",
            STRING,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "prompt",
            "text",
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        text: str | Unset = UNSET,
        audio_type: GeneratedAudioType,
        callback_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        config: dict[str, Any] | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        voice_clone_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "text": text,
                "audio_type": audio_type,
                "callback_url": callback_url,
                "duration": duration,
                "config": config,
                "voice_name": voice_name,
                "model_name": model_name,
                "sandbox_id": sandbox_id,
                "voice_clone_id": voice_clone_id,
            },
            _wire,
        )
