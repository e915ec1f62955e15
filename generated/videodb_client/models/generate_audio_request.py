from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
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
        prompt (str): Example: 'Generate upbeat background music'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        audio_type (GeneratedAudioType):
    """

    prompt: str
    callback_url: str | Unset
    audio_type: GeneratedAudioType
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "audio_type",
            "audio_type",
            Choice("generated_audio_type", "GeneratedAudioType", is_open=False),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        callback_url: str | Unset = UNSET,
        audio_type: GeneratedAudioType,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "callback_url": callback_url,
                "audio_type": audio_type,
            },
            _wire,
        )
