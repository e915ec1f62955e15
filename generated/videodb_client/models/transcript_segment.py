from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
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
        start (float | Unset): Example: 1.5.
        end (float | Unset): Example: 3.2.
    """

    text: str | Unset
    start: float | Unset
    end: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "text",
            "text",
            STRING,
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
    )

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "text": text,
                "start": start,
                "end": end,
            },
            _wire,
        )
