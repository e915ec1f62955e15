from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_format import AudioFormat
    from .quality import Quality


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateAudioUrlRequest(Model):
    """GenerateAudioUrlRequest

    Attributes:
        format_ (AudioFormat | Unset):
        quality (Quality | Unset):
    """

    format_: AudioFormat | Unset
    quality: Quality | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "format_",
            "format",
            Choice("audio_format", "AudioFormat", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            Choice("quality", "Quality", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        format_: AudioFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "format": format_,
                "quality": quality,
            },
            _wire,
        )
