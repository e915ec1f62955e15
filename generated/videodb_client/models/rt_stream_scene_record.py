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
class RTStreamSceneRecord(Model):
    """RTStreamSceneRecord

    Attributes:
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700000010.
        description (str | Unset): Example: 'Scene description'.
    """

    start: float | Unset
    end: float | Unset
    description: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        description: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "start": start,
                "end": end,
                "description": description,
            },
            _wire,
        )
