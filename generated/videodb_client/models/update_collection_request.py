from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UpdateCollectionRequest(Model):
    """UpdateCollectionRequest

    Attributes:
        name (str | Unset): Example: 'Updated Collection Name'.
        description (str | Unset): Example: 'Updated description'.
        is_public (bool | Unset): Example: True.
    """

    name: str | Unset
    description: str | Unset
    is_public: bool | Unset
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
        Field(
            "is_public",
            "is_public",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "name": name,
                "description": description,
                "is_public": is_public,
            },
            _wire,
        )
