from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NUMBER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateVideoThumbnailRequest(Model):
    """CreateVideoThumbnailRequest

    Attributes:
        timestamp (float | Unset): Example: 10.5.
            Also spelled `time`.
        width (int | Unset): Example: 320.
        height (int | Unset): Example: 180.
    """

    timestamp: float | Unset
    width: int | Unset
    height: int | Unset
    _wire: Wire = field(alias="_wire")

    time = Alias["float | Unset"]("timestamp", "time")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timestamp",
            "timestamp",
            NUMBER,
            aliases=("time",),
        ),
        Field(
            "width",
            "width",
            INTEGER,
        ),
        Field(
            "height",
            "height",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        timestamp: float | Unset = UNSET,
        time: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "timestamp": timestamp,
                "time": time,
                "width": width,
                "height": height,
            },
            _wire,
        )
