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
class Thumbnail(Model):
    """Thumbnail

    Attributes:
        timestamp (float | Unset): Example: 10.5.
        url (str | Unset): Example: 'https://assets.videodb.io/thumb/12345_10.jpg'.
        id (str | Unset):
        collection_id (str | Unset):
        name (str | Unset):
    """

    timestamp: float | Unset
    url: str | Unset
    id: str | Unset
    collection_id: str | Unset
    name: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timestamp",
            "timestamp",
            NUMBER,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        timestamp: float | Unset = UNSET,
        url: str | Unset = UNSET,
        id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "timestamp": timestamp,
                "url": url,
                "id": id,
                "collection_id": collection_id,
                "name": name,
            },
            _wire,
        )
