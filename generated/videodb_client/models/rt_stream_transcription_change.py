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
    from .rt_stream_transcription_state import RTStreamTranscriptionState


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamTranscriptionChange(Model):
    """RTStreamTranscriptionChange

    Attributes:
        status (RTStreamTranscriptionState | str | Unset):
        engine (str | Unset): Example: 'default'.
        updated_at (datetime.datetime | Unset):
    """

    status: RTStreamTranscriptionState | str | Unset
    engine: str | Unset
    updated_at: datetime.datetime | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("rt_stream_transcription_state", "RTStreamTranscriptionState", is_open=True),
        ),
        Field(
            "engine",
            "engine",
            STRING,
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
        status: RTStreamTranscriptionState | str | Unset = UNSET,
        engine: str | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "status": status,
                "engine": engine,
                "updated_at": updated_at,
            },
            _wire,
        )
