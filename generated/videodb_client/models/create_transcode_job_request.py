from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .transcode_audio_config import TranscodeAudioConfig
    from .transcode_video_config import TranscodeVideoConfig


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateTranscodeJobRequest(Model):
    """CreateTranscodeJobRequest

    Attributes:
        source (str): Example: 'm-12345'.
        callback_url (str | Unset):
        mode (str | Unset):
        video_config (TranscodeVideoConfig | Unset):
        audio_config (TranscodeAudioConfig | Unset):
    """

    source: str
    callback_url: str | Unset
    mode: str | Unset
    video_config: TranscodeVideoConfig | Unset
    audio_config: TranscodeAudioConfig | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            STRING,
            required=True,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "mode",
            "mode",
            STRING,
        ),
        Field(
            "video_config",
            "video_config",
            Object("transcode_video_config", "TranscodeVideoConfig"),
        ),
        Field(
            "audio_config",
            "audio_config",
            Object("transcode_audio_config", "TranscodeAudioConfig"),
        ),
    )

    def __init__(
        self,
        *,
        source: str,
        callback_url: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        video_config: TranscodeVideoConfig | Unset = UNSET,
        audio_config: TranscodeAudioConfig | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "source": source,
                "callback_url": callback_url,
                "mode": mode,
                "video_config": video_config,
                "audio_config": audio_config,
            },
            _wire,
        )
