from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AnalyzerRun(Model):
    """AnalyzerRun

    Attributes:
        id (str | None | Unset): Its id.
        name (str | None | Unset): What it is called.
        type_ (str | None | Unset): What it looks for. speech_transcription where spoken_words was asked.
        status (str | Unset): pending, running, done, failed, skipped or cancelled. The last four are the end.
            Example: 'done'.
    """

    id: str | None | Unset
    name: str | None | Unset
    type_: str | None | Unset
    status: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "type_",
            "type",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "name": name,
                "type": type_,
                "status": status,
            },
            _wire,
        )
