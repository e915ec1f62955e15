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
class MediaSegment(Model):
    """MediaSegment

    Attributes:
        media_id (str | Unset): Example: 'm-12345'.
        start_time (float | Unset): Example: 10.0.
        end_time (float | Unset): Example: 30.0.
    """

    media_id: str | Unset
    start_time: float | Unset
    end_time: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "media_id",
            "media_id",
            STRING,
        ),
        Field(
            "start_time",
            "start_time",
            NUMBER,
        ),
        Field(
            "end_time",
            "end_time",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        media_id: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "media_id": media_id,
                "start_time": start_time,
                "end_time": end_time,
            },
            _wire,
        )
