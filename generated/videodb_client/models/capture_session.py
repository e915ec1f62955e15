from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, NULL, OBJECT, STRING, AnyOf, Choice, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureSession(Model):
    """A session that takes in somebody's device.

    Attributes:
        session_id (str | None): Id of the session (capture-… or cap-…). Example: 'capture-12345'. Also spelled
            `id`.
        end_user_id (str | None): Your own id of the person whose device it is. Example: 'user-123'.
        status (CaptureSessionStatus | str | None): How far it is.
        collection_id (str | None): Id of the collection that it is in. Example: 'default'.
        ws_connection_id (str | None): The `connection_id` of the WebSocket that gets its events. Example:
            'conn-123'.
        metadata (dict[str, Any] | None): Names and values of your own, as given.
        created_at (datetime.datetime | None): When it was made (ISO 8601).
        client_id (str | None): Id of the app on the device.
        callback_url (str | None): The URL that gets its events.
        channels (list[CaptureSessionChannel] | None): What is taken in.
        primary_video_channel_id (str | None): Which channel is exported unless another is named.
        export_status (str | None): How an export goes: exporting, exported or failed.
        exported_video_id (str | None): Id of the video that was exported.
        rtstreams (list[CaptureSessionStream] | None): The live streams that it became.
    """

    __slots__ = (
        "session_id",
        "end_user_id",
        "status",
        "collection_id",
        "ws_connection_id",
        "metadata",
        "created_at",
        "client_id",
        "callback_url",
        "channels",
        "primary_video_channel_id",
        "export_status",
        "exported_video_id",
        "rtstreams",
    )

    session_id: str | None
    end_user_id: str | None
    status: CaptureSessionStatus | str | None
    collection_id: str | None
    ws_connection_id: str | None
    metadata: dict[str, Any] | None
    created_at: datetime.datetime | None
    client_id: str | None
    callback_url: str | None
    channels: list[CaptureSessionChannel] | None
    primary_video_channel_id: str | None
    export_status: str | None
    exported_video_id: str | None
    rtstreams: list[CaptureSessionStream] | None

    id = Alias["str | None"]("session_id", "id")

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
            Choice("created", "starting", "active", "stopped", "failed", "stopping", "exported", is_open=True),
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
        metadata: Mapping[str, Any] | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        client_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        channels: Sequence[CaptureSessionChannel | Mapping[str, Any]] | Unset = UNSET,
        primary_video_channel_id: str | None | Unset = UNSET,
        export_status: str | None | Unset = UNSET,
        exported_video_id: str | None | Unset = UNSET,
        rtstreams: Sequence[CaptureSessionStream | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if session_id is UNSET and id is UNSET:
            _m.session_id = None
        else:
            _m.session_id = _m._one_of(
                "session_id",
                _raw,
                {
                    "session_id": session_id,
                    "id": id,
                },
            )
        if end_user_id is UNSET:
            _m.end_user_id = None
        else:
            _m.end_user_id = _raw["end_user_id"] = (
                end_user_id if end_user_id is not None else _m._taken("end_user_id", None)
            )
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        if client_id is UNSET:
            _m.client_id = None
        else:
            _m.client_id = _raw["client_id"] = client_id if client_id is not None else _m._taken("client_id", None)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if channels is UNSET:
            _m.channels = None
        else:
            _m.channels = _raw["channels"] = _m._taken("channels", channels)
        if primary_video_channel_id is UNSET:
            _m.primary_video_channel_id = None
        else:
            _m.primary_video_channel_id = _raw["primary_video_channel_id"] = primary_video_channel_id
        if export_status is UNSET:
            _m.export_status = None
        else:
            _m.export_status = _raw["export_status"] = export_status
        if exported_video_id is UNSET:
            _m.exported_video_id = None
        else:
            _m.exported_video_id = _raw["exported_video_id"] = exported_video_id
        if rtstreams is UNSET:
            _m.rtstreams = None
        else:
            _m.rtstreams = _raw["rtstreams"] = _m._taken("rtstreams", rtstreams)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("session_id")
        if v is None and (v := get("id")) is None:
            m.session_id = None
        else:
            m.session_id = v if type(v) is str else first(cls, "session_id", raw)
        v = get("end_user_id")
        m.end_user_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("client_id")
        m.client_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("channels")
        m.channels = (
            v
            if v is None
            else [CaptureSessionChannel._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "channels", raw)
        )
        v = get("primary_video_channel_id")
        m.primary_video_channel_id = v if v is None or type(v) is str else first(cls, "primary_video_channel_id", raw)
        v = get("export_status")
        m.export_status = v if v is None or type(v) is str else first(cls, "export_status", raw)
        v = get("exported_video_id")
        m.exported_video_id = v if v is None or type(v) is str else first(cls, "exported_video_id", raw)
        v = get("rtstreams")
        m.rtstreams = (
            v
            if v is None
            else [CaptureSessionStream._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "rtstreams", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .capture_session_channel import CaptureSessionChannel
from .capture_session_status import CaptureSessionStatus
from .capture_session_stream import CaptureSessionStream
