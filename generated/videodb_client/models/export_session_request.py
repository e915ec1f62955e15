from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ExportSessionRequest(Model):
    """ExportSessionRequest

    Attributes:
        video_channel_id (str | Unset): Which channel. The primary video channel unless given.
        connection_id (str | Unset): Id of a WebSocket connection to tell about the export. create_session calls
            the same ws_connection_id.
    """

    video_channel_id: str | Unset
    connection_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_channel_id",
            "video_channel_id",
            STRING,
        ),
        Field(
            "connection_id",
            "connection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        video_channel_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_channel_id": video_channel_id,
                "connection_id": connection_id,
            },
            _wire,
        )
