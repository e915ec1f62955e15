from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Audio(Model):
    """Audio

    Attributes:
        id (str | Unset): Example: 'a-12345'.
        name (str | Unset): Example: 'audio.mp3'.
        collection_id (str | Unset): Example: 'default'.
        length (float | Unset): Example: 60.0.
        size (float | Unset): Example: 524288.
        created_at (datetime.datetime | Unset):
        user_id (str | Unset):
        extension (str | Unset):
    """

    id: str | Unset
    name: str | Unset
    collection_id: str | Unset
    length: float | Unset
    size: float | Unset
    created_at: datetime.datetime | Unset
    user_id: str | Unset
    extension: str | Unset
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
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "length",
            "length",
            NUMBER,
        ),
        Field(
            "size",
            "size",
            NUMBER,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "user_id",
            "user_id",
            STRING,
        ),
        Field(
            "extension",
            "extension",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        length: float | Unset = UNSET,
        size: float | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        user_id: str | Unset = UNSET,
        extension: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "name": name,
                "collection_id": collection_id,
                "length": length,
                "size": size,
                "created_at": created_at,
                "user_id": user_id,
                "extension": extension,
            },
            _wire,
        )
