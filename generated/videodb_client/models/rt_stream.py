from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    NULL,
    STRING,
    AnyOf,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_media_type import RTStreamMediaType
    from .rt_stream_status import RTStreamStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStream(Model):
    """RTStream

    Attributes:
        id (str | Unset): Example: 'rts-12345'.
        name (str | Unset): Example: 'My Stream'.
        status (RTStreamStatus | str | Unset):
        sample_rate (int | Unset): Example: 30.
        media_types (list[RTStreamMediaType | str] | Unset): Example: ['video', 'audio'].
        collection_id (str | Unset): Example: 'default'.
        store (bool | Unset): Example: False.
        created_at (datetime.datetime | Unset):
        channel_id (str | Unset):
        stream_url (str | None | Unset):
        player_url (str | None | Unset):
    """

    id: str | Unset
    name: str | Unset
    status: RTStreamStatus | str | Unset
    sample_rate: int | Unset
    media_types: list[RTStreamMediaType | str] | Unset
    collection_id: str | Unset
    store: bool | Unset
    created_at: datetime.datetime | Unset
    channel_id: str | Unset
    stream_url: str | None | Unset
    player_url: str | None | Unset
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
            "status",
            "status",
            Choice("rt_stream_status", "RTStreamStatus", is_open=True),
        ),
        Field(
            "sample_rate",
            "sample_rate",
            INTEGER,
        ),
        Field(
            "media_types",
            "media_types",
            Items(Choice("rt_stream_media_type", "RTStreamMediaType", is_open=True)),
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "channel_id",
            "channel_id",
            STRING,
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
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: RTStreamStatus | str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: list[RTStreamMediaType | str] | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        store: bool | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "name": name,
                "status": status,
                "sample_rate": sample_rate,
                "media_types": media_types,
                "collection_id": collection_id,
                "store": store,
                "created_at": created_at,
                "channel_id": channel_id,
                "stream_url": stream_url,
                "player_url": player_url,
            },
            _wire,
        )
