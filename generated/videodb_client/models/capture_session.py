from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    OBJECT,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .capture_session_status import CaptureSessionStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CaptureSession(Model):
    """CaptureSession

    Attributes:
        session_id (str | Unset): Example: 'capture-12345'.
        end_user_id (str | Unset): Example: 'user-123'.
        collection_id (str | Unset): Example: 'default'.
        ws_connection_id (str | Unset): Example: 'conn-123'.
        metadata (dict[str, Any] | Unset):
        created_at (datetime.datetime | Unset):
        status (CaptureSessionStatus | str | Unset):
    """

    session_id: str | Unset
    end_user_id: str | Unset
    collection_id: str | Unset
    ws_connection_id: str | Unset
    metadata: dict[str, Any] | Unset
    created_at: datetime.datetime | Unset
    status: CaptureSessionStatus | str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "end_user_id",
            "end_user_id",
            STRING,
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
            "status",
            "status",
            Choice("capture_session_status", "CaptureSessionStatus", is_open=True),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        status: CaptureSessionStatus | str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "session_id": session_id,
                "end_user_id": end_user_id,
                "collection_id": collection_id,
                "ws_connection_id": ws_connection_id,
                "metadata": metadata,
                "created_at": created_at,
                "status": status,
            },
            _wire,
        )
