from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Choice,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .transcript import Transcript
    from .transcript_status import TranscriptStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TranscriptResult(Model):
    """TranscriptResult

    Attributes:
        success (bool | Unset): Example: True.
        status (TranscriptStatus | str | Unset):
        data (Transcript | Unset):
    """

    success: bool | Unset
    status: TranscriptStatus | str | Unset
    data: Transcript | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "status",
            "status",
            Choice("transcript_status", "TranscriptStatus", is_open=True),
        ),
        Field(
            "data",
            "data",
            Object("transcript", "Transcript"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: TranscriptStatus | str | Unset = UNSET,
        data: Transcript | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "status": status,
                "data": data,
            },
            _wire,
        )
