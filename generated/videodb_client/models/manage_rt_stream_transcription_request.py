from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_action import RTStreamAction


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ManageRTStreamTranscriptionRequest(Model):
    """ManageRTStreamTranscriptionRequest

    Attributes:
        action (RTStreamAction): Example: 'start'.
        engine (str | Unset): The server's default: 'default'. Example: 'default'.
        ws_connection_id (str | Unset): Example: 'conn-123'.
        mode (str | Unset):
    """

    action: RTStreamAction
    engine: str | Unset
    ws_connection_id: str | Unset
    mode: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "action",
            "action",
            Choice("rt_stream_action", "RTStreamAction", is_open=False),
            required=True,
        ),
        Field(
            "engine",
            "engine",
            STRING,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
        Field(
            "mode",
            "mode",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        action: RTStreamAction,
        engine: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "action": action,
                "engine": engine,
                "ws_connection_id": ws_connection_id,
                "mode": mode,
            },
            _wire,
        )
