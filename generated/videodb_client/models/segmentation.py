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
class Segmentation(Model):
    """Segmentation

    Attributes:
        type_ (str): `shot` to cut where the picture changes, `time` to cut evenly. Example: 'shot'.
        seconds (float | Unset): For time, how long a scene is, in seconds. Example: 10.
        threshold (float | Unset): For shot, how much must change. Example: 30.
    """

    type_: str
    seconds: float | Unset
    threshold: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
            required=True,
        ),
        Field(
            "seconds",
            "seconds",
            NUMBER,
        ),
        Field(
            "threshold",
            "threshold",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        type_: str,
        seconds: float | Unset = UNSET,
        threshold: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "type": type_,
                "seconds": seconds,
                "threshold": threshold,
            },
            _wire,
        )
