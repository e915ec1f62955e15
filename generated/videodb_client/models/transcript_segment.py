from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TranscriptSegment(Model):
    """TranscriptSegment

    Attributes:
        text (str | Unset): Example: 'Hello world'.
            Also spelled `word`.
        start (float | Unset): Example: 1.5.
        end (float | Unset): Example: 3.2.
        speaker (str | Unset):
    """

    text: str | Unset
    start: float | Unset
    end: float | Unset
    speaker: str | Unset
    _wire: Wire = field(alias="_wire")

    word = Alias["str | Unset"]("text", "word")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "text",
            "text",
            STRING,
            aliases=("word",),
        ),
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "speaker",
            "speaker",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        word: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        speaker: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "text": text,
                "word": word,
                "start": start,
                "end": end,
                "speaker": speaker,
            },
            _wire,
        )
