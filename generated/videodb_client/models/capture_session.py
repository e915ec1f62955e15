from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .capture_session_channel import CaptureSessionChannel
    from .capture_session_status import CaptureSessionStatus
    from .capture_session_stream import CaptureSessionStream


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureSession(Model):
    """CaptureSession

    Attributes:
        session_id (str | Unset): Example: 'capture-12345'.
            Also spelled `id`.
        end_user_id (str | Unset): Example: 'user-123'.
        status (CaptureSessionStatus | str | Unset):
        collection_id (str | Unset): Example: 'default'.
        ws_connection_id (str | Unset): Example: 'conn-123'.
        metadata (dict[str, Any] | Unset):
        created_at (datetime.datetime | Unset):
        client_id (str | Unset):
        callback_url (str | Unset):
        channels (list[CaptureSessionChannel] | Unset):
        primary_video_channel_id (str | None | Unset):
        export_status (str | None | Unset):
        exported_video_id (str | None | Unset):
        rtstreams (list[CaptureSessionStream] | Unset):
    """

    session_id: str | Unset
    end_user_id: str | Unset
    status: CaptureSessionStatus | str | Unset
    collection_id: str | Unset
    ws_connection_id: str | Unset
    metadata: dict[str, Any] | Unset
    created_at: datetime.datetime | Unset
    client_id: str | Unset
    callback_url: str | Unset
    channels: list[CaptureSessionChannel] | Unset
    primary_video_channel_id: str | None | Unset
    export_status: str | None | Unset
    exported_video_id: str | None | Unset
    rtstreams: list[CaptureSessionStream] | Unset
    _wire: Wire = field(alias="_wire")

    id = Alias["str | Unset"]("session_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "end_user_id",
            "end_user_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("capture_session_status", "CaptureSessionStatus", is_open=True),
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "client_id",
            "client_id",
            STRING,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "channels",
            "channels",
            Items(Object("capture_session_channel", "CaptureSessionChannel")),
        ),
        Field(
            "primary_video_channel_id",
            "primary_video_channel_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "export_status",
            "export_status",
            AnyOf(STRING, NULL),
        ),
        Field(
            "exported_video_id",
            "exported_video_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "rtstreams",
            "rtstreams",
            Items(Object("capture_session_stream", "CaptureSessionStream")),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        status: CaptureSessionStatus | str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        client_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        channels: list[CaptureSessionChannel] | Unset = UNSET,
        primary_video_channel_id: str | None | Unset = UNSET,
        export_status: str | None | Unset = UNSET,
        exported_video_id: str | None | Unset = UNSET,
        rtstreams: list[CaptureSessionStream] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "session_id": session_id,
                "id": id,
                "end_user_id": end_user_id,
                "status": status,
                "collection_id": collection_id,
                "ws_connection_id": ws_connection_id,
                "metadata": metadata,
                "created_at": created_at,
                "client_id": client_id,
                "callback_url": callback_url,
                "channels": channels,
                "primary_video_channel_id": primary_video_channel_id,
                "export_status": export_status,
                "exported_video_id": exported_video_id,
                "rtstreams": rtstreams,
            },
            _wire,
        )
