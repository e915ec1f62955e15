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
class SearchMatch(Model):
    """SearchMatch

    Attributes:
        video_id (str | Unset): Example: 'm-12345'.
        start (float | Unset): Example: 10.5.
        end (float | Unset): Example: 20.3.
        text (str | Unset): Example: 'matched content'.
        score (float | Unset): Example: 0.95.
    """

    video_id: str | Unset
    start: float | Unset
    end: float | Unset
    text: str | Unset
    score: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
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
        Field(
            "text",
            "text",
            STRING,
        ),
        Field(
            "score",
            "score",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        score: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "start": start,
                "end": end,
                "text": text,
                "score": score,
            },
            _wire,
        )
