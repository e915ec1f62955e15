from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class FrameSize(Model):
    """FrameSize

    Attributes:
        width (int | Unset):
        height (int | Unset):
    """

    width: int | Unset
    height: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
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
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "width": width,
                "height": height,
            },
            _wire,
        )
