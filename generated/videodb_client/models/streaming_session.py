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
    from .streaming_channel import StreamingChannel


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StreamingSession(Model):
    """StreamingSession

    Attributes:
        session_id (str | Unset): Example: 'capture-12345'.
        status (str | Unset): Example: 'active'.
        channels (list[StreamingChannel] | Unset):
    """

    session_id: str | Unset
    status: str | Unset
    channels: list[StreamingChannel] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "channels",
            "channels",
            Items(Object("streaming_channel", "StreamingChannel")),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        channels: list[StreamingChannel] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "session_id": session_id,
                "status": status,
                "channels": channels,
            },
            _wire,
        )
