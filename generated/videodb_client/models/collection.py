from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    DATETIME,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Collection(Model):
    """Collection

    Attributes:
        id (str | Unset): Example: 'default'.
        name (str | Unset): Example: 'My Collection'.
        description (str | Unset): Example: 'Collection description'.
        is_public (bool | Unset): Example: False.
        owner (str | Unset): Example: 'u-12345'.
        created_at (datetime.datetime | Unset):
    """

    id: str | Unset
    name: str | Unset
    description: str | Unset
    is_public: bool | Unset
    owner: str | Unset
    created_at: datetime.datetime | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
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
        Field(
            "owner",
            "owner",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        owner: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "name": name,
                "description": description,
                "is_public": is_public,
                "owner": owner,
                "created_at": created_at,
            },
            _wire,
        )
