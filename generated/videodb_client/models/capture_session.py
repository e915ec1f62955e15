from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new, time, unusual
from .._readers import (
    DATETIME,
    OBJECT,
    STRING,
    Choice,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureSession(Model):
    """CaptureSession

    Attributes:
        session_id (str | None): Example: 'capture-12345'.
        end_user_id (str | None): Example: 'user-123'.
        collection_id (str | None): Example: 'default'.
        ws_connection_id (str | None): Example: 'conn-123'.
        metadata (dict[str, Any] | None):
        created_at (datetime.datetime | None):
        status (CaptureSessionStatus | str | None):
    """

    __slots__ = (
        "session_id",
        "end_user_id",
        "collection_id",
        "ws_connection_id",
        "metadata",
        "created_at",
        "status",
    )

    session_id: str | None
    end_user_id: str | None
    collection_id: str | None
    ws_connection_id: str | None
    metadata: dict[str, Any] | None
    created_at: datetime.datetime | None
    status: CaptureSessionStatus | str | None

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
            Choice("created", "starting", "active", "stopped", "failed", is_open=True),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        status: CaptureSessionStatus | str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "session_id": session_id,
                    "end_user_id": end_user_id,
                    "collection_id": collection_id,
                    "ws_connection_id": ws_connection_id,
                    "metadata": metadata,
                    "created_at": created_at,
                    "status": status,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if session_id is UNSET:
            m.session_id = None
        else:
            m.session_id = raw["session_id"] = session_id if session_id is not None else m._taken("session_id", None)
        if end_user_id is UNSET:
            m.end_user_id = None
        else:
            m.end_user_id = raw["end_user_id"] = (
                end_user_id if end_user_id is not None else m._taken("end_user_id", None)
            )
        if collection_id is UNSET:
            m.collection_id = None
        else:
            m.collection_id = raw["collection_id"] = (
                collection_id if collection_id is not None else m._taken("collection_id", None)
            )
        if ws_connection_id is UNSET:
            m.ws_connection_id = None
        else:
            m.ws_connection_id = raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else m._taken("ws_connection_id", None)
            )
        if metadata is UNSET:
            m.metadata = None
        else:
            m.metadata = raw["metadata"] = metadata if metadata is not None else m._taken("metadata", None)
        if created_at is UNSET:
            m.created_at = None
        else:
            m.created_at = raw["created_at"] = created_at if created_at is not None else m._taken("created_at", None)
        if status is UNSET:
            m.status = None
        else:
            m.status = raw["status"] = status if status is not None else m._taken("status", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("session_id")
        m.session_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("end_user_id")
        m.end_user_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .capture_session_status import CaptureSessionStatus
