from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UpdateRTStreamRequest(Model):
    """UpdateRTStreamRequest

    Attributes:
        name (str | Unset): Example: 'Updated Stream Name'.
        sample_rate (int | Unset): Example: 15.
    """

    name: str | Unset
    sample_rate: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "sample_rate",
            "sample_rate",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "name": name,
                "sample_rate": sample_rate,
            },
            _wire,
        )
