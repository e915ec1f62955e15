from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    NULL,
    NUMBER,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Video(Model):
    """Video

    Attributes:
        id (str | Unset): Example: 'm-12345'.
        name (str | Unset): Example: 'video.mp4'.
        description (str | None | Unset): Example: 'Video description'.
        collection_id (str | Unset): Example: 'default'.
        length (float | Unset): Example: 120.5.
        size (float | Unset): Example: 1048576.
        stream_url (str | None | Unset): Example: 'https://stream.videodb.io/v/12345'.
        player_url (str | None | Unset): Example: 'https://console.videodb.io/player/12345'.
        thumbnail_url (str | None | Unset): Example: 'https://assets.videodb.io/thumb/12345.jpg'.
        created_at (datetime.datetime | Unset):
        user_id (str | Unset):
        extension (str | Unset):
    """

    id: str | Unset
    name: str | Unset
    description: str | None | Unset
    collection_id: str | Unset
    length: float | Unset
    size: float | Unset
    stream_url: str | None | Unset
    player_url: str | None | Unset
    thumbnail_url: str | None | Unset
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
            "description",
            "description",
            AnyOf(STRING, NULL),
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
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "player_url",
            "player_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "thumbnail_url",
            "thumbnail_url",
            AnyOf(STRING, NULL),
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
        description: str | None | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        length: float | Unset = UNSET,
        size: float | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        user_id: str | Unset = UNSET,
        extension: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "name": name,
                "description": description,
                "collection_id": collection_id,
                "length": length,
                "size": size,
                "stream_url": stream_url,
                "player_url": player_url,
                "thumbnail_url": thumbnail_url,
                "created_at": created_at,
                "user_id": user_id,
                "extension": extension,
            },
            _wire,
        )
