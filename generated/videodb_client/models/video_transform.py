from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class VideoTransform(Model):
    """VideoTransform

    Attributes:
        resolution (str | Unset): What to scale the picture to. Example: '480p'.
    """

    resolution: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "resolution",
            "resolution",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        resolution: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "resolution": resolution,
            },
            _wire,
        )
