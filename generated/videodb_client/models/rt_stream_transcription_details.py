from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_transcription_status import RTStreamTranscriptionStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamTranscriptionDetails(Model):
    """RTStreamTranscriptionDetails

    Attributes:
        status (RTStreamTranscriptionStatus | str | Unset):
        engine (str | Unset): Example: 'default'.
        language (str | Unset): Example: 'en'.
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | Unset):
    """

    status: RTStreamTranscriptionStatus | str | Unset
    engine: str | Unset
    language: str | Unset
    created_at: datetime.datetime | Unset
    updated_at: datetime.datetime | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("rt_stream_transcription_status", "RTStreamTranscriptionStatus", is_open=True),
        ),
        Field(
            "engine",
            "engine",
            STRING,
        ),
        Field(
            "language",
            "language",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "updated_at",
            "updated_at",
            DATETIME,
        ),
    )

    def __init__(
        self,
        *,
        status: RTStreamTranscriptionStatus | str | Unset = UNSET,
        engine: str | Unset = UNSET,
        language: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "status": status,
                "engine": engine,
                "language": language,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            _wire,
        )
