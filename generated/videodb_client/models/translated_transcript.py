from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .transcript_segment import TranscriptSegment


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TranslatedTranscript(Model):
    """TranslatedTranscript

    Attributes:
        translated_transcript (list[TranscriptSegment] | Unset):
    """

    translated_transcript: list[TranscriptSegment] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "translated_transcript",
            "translated_transcript",
            Items(Object("transcript_segment", "TranscriptSegment")),
        ),
    )

    def __init__(
        self,
        *,
        translated_transcript: list[TranscriptSegment] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "translated_transcript": translated_transcript,
            },
            _wire,
        )
