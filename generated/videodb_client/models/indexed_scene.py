from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexedScene(Model):
    """IndexedScene

    Attributes:
        start_time (float | Unset): Example: 10.5.
        end_time (float | Unset): Example: 25.3.
        confidence (float | Unset): Example: 0.85.
    """

    start_time: float | Unset
    end_time: float | Unset
    confidence: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
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
        Field(
            "confidence",
            "confidence",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        confidence: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "start_time": start_time,
                "end_time": end_time,
                "confidence": confidence,
            },
            _wire,
        )
