from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateRTStreamAlertRequest(Model):
    """CreateRTStreamAlertRequest

    Attributes:
        event_id (str): Example: 'event-12345'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/alert'.
        ws_connection_id (str | Unset): Example: 'conn-123'.
    """

    event_id: str
    callback_url: str | Unset
    ws_connection_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_id",
            "event_id",
            STRING,
            required=True,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
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
        event_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "event_id": event_id,
                "callback_url": callback_url,
                "ws_connection_id": ws_connection_id,
            },
            _wire,
        )
