from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Sampling(Model):
    """Sampling

    Attributes:
        strategy (str | Unset): `uniform` for a number of frames, `interval` for one every so often.
        frame_count (int | Unset): For uniform, how many frames of a scene.
        every (float | Unset): For interval, the seconds from frame to frame.
    """

    strategy: str | Unset
    frame_count: int | Unset
    every: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "strategy",
            "strategy",
            STRING,
        ),
        Field(
            "frame_count",
            "frame_count",
            INTEGER,
        ),
        Field(
            "every",
            "every",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        strategy: str | Unset = UNSET,
        frame_count: int | Unset = UNSET,
        every: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "strategy": strategy,
                "frame_count": frame_count,
                "every": every,
            },
            _wire,
        )
