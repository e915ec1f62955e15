from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateCaptureSessionRequest(Model):
    """CreateCaptureSessionRequest

    Attributes:
        end_user_id (str): Example: 'user-123'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        ws_connection_id (str | Unset): Example: 'conn-123'.
        metadata (dict[str, Any] | Unset):
    """

    end_user_id: str
    callback_url: str | Unset
    ws_connection_id: str | Unset
    metadata: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "end_user_id",
            "end_user_id",
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
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        end_user_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "end_user_id": end_user_id,
                "callback_url": callback_url,
                "ws_connection_id": ws_connection_id,
                "metadata": metadata,
            },
            _wire,
        )
