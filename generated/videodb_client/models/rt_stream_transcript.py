from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_transcript_record import RTStreamTranscriptRecord


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamTranscript(Model):
    """RTStreamTranscript

    Attributes:
        transcription_records (list[RTStreamTranscriptRecord] | Unset):
        next_page (bool | Unset): Example: False.
        total_count (int | Unset): Example: 50.
        page (int | Unset): Example: 1.
        page_size (int | Unset): Example: 100.
    """

    transcription_records: list[RTStreamTranscriptRecord] | Unset
    next_page: bool | Unset
    total_count: int | Unset
    page: int | Unset
    page_size: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "transcription_records",
            "transcription_records",
            Items(Object("rt_stream_transcript_record", "RTStreamTranscriptRecord")),
        ),
        Field(
            "next_page",
            "next_page",
            BOOLEAN,
        ),
        Field(
            "total_count",
            "total_count",
            INTEGER,
        ),
        Field(
            "page",
            "page",
            INTEGER,
        ),
        Field(
            "page_size",
            "page_size",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        transcription_records: list[RTStreamTranscriptRecord] | Unset = UNSET,
        next_page: bool | Unset = UNSET,
        total_count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "transcription_records": transcription_records,
                "next_page": next_page,
                "total_count": total_count,
                "page": page,
                "page_size": page_size,
            },
            _wire,
        )
