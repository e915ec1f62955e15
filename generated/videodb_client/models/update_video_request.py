from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UpdateVideoRequest(Model):
    """UpdateVideoRequest

    Attributes:
        name (str | Unset): Example: 'Updated Video Name'.
        description (str | Unset):
    """

    name: str | Unset
    description: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "name",
            "name",
            STRING,
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
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "name": name,
                "description": description,
            },
            _wire,
        )
