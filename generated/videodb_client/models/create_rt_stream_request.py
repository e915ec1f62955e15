from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_media_type import RTStreamMediaType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateRTStreamRequest(Model):
    """CreateRTStreamRequest

    Attributes:
        url (str): Example: 'rtsp://example.com:8554/stream'.
        name (str | Unset): Example: 'My Stream'.
        collection_id (str | Unset): The server's default: 'default'. Example: 'default'.
        sample_rate (int | Unset): The server's default: 30. Example: 30.
        media_types (list[RTStreamMediaType | str] | Unset): Example: ['video', 'audio'].
        store (bool | Unset): The server's default: False. Example: False.
        enable_transcript (bool | Unset): The server's default: True. Example: True.
        ws_connection_id (str | Unset): Example: 'conn-123'.
    """

    url: str
    name: str | Unset
    collection_id: str | Unset
    sample_rate: int | Unset
    media_types: list[RTStreamMediaType | str] | Unset
    store: bool | Unset
    enable_transcript: bool | Unset
    ws_connection_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "url",
            "url",
            STRING,
            required=True,
            secret=True,
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
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "enable_transcript",
            "enable_transcript",
            BOOLEAN,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: list[RTStreamMediaType | str] | Unset = UNSET,
        store: bool | Unset = UNSET,
        enable_transcript: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "url": url,
                "name": name,
                "collection_id": collection_id,
                "sample_rate": sample_rate,
                "media_types": media_types,
                "store": store,
                "enable_transcript": enable_transcript,
                "ws_connection_id": ws_connection_id,
            },
            _wire,
        )
