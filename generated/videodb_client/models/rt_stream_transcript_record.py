from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamTranscriptRecord(Model):
    """RTStreamTranscriptRecord

    Attributes:
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700000005.
        text (str | Unset): Example: 'transcribed text'.
        word_timestamps (list[dict[str, Any]] | Unset):
    """

    start: float | Unset
    end: float | Unset
    text: str | Unset
    word_timestamps: list[dict[str, Any]] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
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
            "text",
            "text",
            STRING,
        ),
        Field(
            "word_timestamps",
            "word_timestamps",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        word_timestamps: list[dict[str, Any]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "start": start,
                "end": end,
                "text": text,
                "word_timestamps": word_timestamps,
            },
            _wire,
        )
