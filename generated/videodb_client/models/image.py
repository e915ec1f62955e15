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
class Image(Model):
    """Image

    Attributes:
        id (str | Unset): Example: 'img-12345'.
        name (str | Unset): Example: 'image.jpg'.
        collection_id (str | Unset): Example: 'default'.
        width (float | Unset): Example: 1920.
        height (float | Unset): Example: 1080.
        size (float | Unset): Example: 262144.
        url (str | Unset): Example: 'https://assets.videodb.io/img/12345.jpg'.
        created_at (datetime.datetime | Unset):
        user_id (str | Unset):
        extension (str | Unset):
    """

    id: str | Unset
    name: str | Unset
    collection_id: str | Unset
    width: float | Unset
    height: float | Unset
    size: float | Unset
    url: str | Unset
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
            "width",
            "width",
            NUMBER,
        ),
        Field(
            "height",
            "height",
            NUMBER,
        ),
        Field(
            "size",
            "size",
            NUMBER,
        ),
        Field(
            "url",
            "url",
            STRING,
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
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        size: float | Unset = UNSET,
        url: str | Unset = UNSET,
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
                "width": width,
                "height": height,
                "size": size,
                "url": url,
                "created_at": created_at,
                "user_id": user_id,
                "extension": extension,
            },
            _wire,
        )
