from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSampling(Model):
    """RTStreamSampling

    Attributes:
        frame_count (int | Unset): How many frames of a piece.
    """

    frame_count: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "frame_count",
            "frame_count",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        frame_count: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "frame_count": frame_count,
            },
            _wire,
        )
