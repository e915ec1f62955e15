from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .capture_channel import CaptureChannel


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StartCaptureSessionRequest(Model):
    """StartCaptureSessionRequest

    Attributes:
        session_id (str): Example: 'capture-12345'.
        channels (list[CaptureChannel]):
        ws_connection_id (str | Unset): Example: 'conn-123'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    session_id: str
    channels: list[CaptureChannel]
    ws_connection_id: str | Unset
    callback_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
            required=True,
        ),
        Field(
            "channels",
            "channels",
            Items(Object("capture_channel", "CaptureChannel")),
            required=True,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        session_id: str,
        channels: list[CaptureChannel],
        ws_connection_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "session_id": session_id,
                "channels": channels,
                "ws_connection_id": ws_connection_id,
                "callback_url": callback_url,
            },
            _wire,
        )
