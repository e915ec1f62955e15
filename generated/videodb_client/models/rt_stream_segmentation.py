from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSegmentation(Model):
    """RTStreamSegmentation

    Attributes:
        type_ (str | Unset): How to cut. Example: 'time'.
        window (str | Unset): How long a piece is, with its unit. Example: '10s'.
    """

    type_: str | Unset
    window: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "window",
            "window",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        window: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "type": type_,
                "window": window,
            },
            _wire,
        )
