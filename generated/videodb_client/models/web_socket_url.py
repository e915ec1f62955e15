from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class WebSocketUrl(Model):
    """WebSocketUrl

    Attributes:
        websocket_url (str | Unset): Example: 'wss://ws.videodb.io/...'.
    """

    websocket_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "websocket_url",
            "websocket_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        websocket_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "websocket_url": websocket_url,
            },
            _wire,
        )
