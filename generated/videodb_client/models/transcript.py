from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .transcript_segment import TranscriptSegment


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Transcript(Model):
    """Transcript

    Attributes:
        transcript (list[TranscriptSegment] | Unset):
            Also spelled `word_timestamps`.
        text (str | Unset):
    """

    transcript: list[TranscriptSegment] | Unset
    text: str | Unset
    _wire: Wire = field(alias="_wire")

    word_timestamps = Alias["list[TranscriptSegment] | Unset"]("transcript", "word_timestamps")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "transcript",
            "transcript",
            Items(Object("transcript_segment", "TranscriptSegment")),
            aliases=("word_timestamps",),
        ),
        Field(
            "text",
            "text",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        transcript: list[TranscriptSegment] | Unset = UNSET,
        word_timestamps: list[TranscriptSegment] | Unset = UNSET,
        text: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "transcript": transcript,
                "word_timestamps": word_timestamps,
                "text": text,
            },
            _wire,
        )
