from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class StartCaptureSessionRequest(Model):
    """Which session is to start, and what it takes in.

    Attributes:
        session_id (str): Id of the session, from `create_session`. Example: 'capture-12345'.
        channels (list[CaptureChannel]): What it is to take in.
        ws_connection_id (str | None): The `connection_id` of a WebSocket that gets the events too (see
            get_websocket_url). Example: 'conn-123'.
        callback_url (str | None): A URL that gets a POST for each event of the session. One may come twice.
            Example: 'https://webhook.example.com/callback'.
    """

    __slots__ = (
        "session_id",
        "channels",
        "ws_connection_id",
        "callback_url",
    )

    session_id: str
    channels: list[CaptureChannel]
    ws_connection_id: str | None
    callback_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "channels",
            "channels",
            Items(Object("capture_channel", "CaptureChannel")),
            required=True,
            needed=True,
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
        channels: Sequence[CaptureChannel | Mapping[str, Any]],
        ws_connection_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "session_id": session_id,
                    "channels": channels,
                    "ws_connection_id": ws_connection_id,
                    "callback_url": callback_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.session_id = _raw["session_id"] = _m._wanted("session_id", session_id)
        _m.channels = _raw["channels"] = _m._wanted("channels", channels)
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("session_id")
        if type(v) is str:
            m.session_id = v
        else:
            m._settle("session_id", raw)
        v = get("channels")
        if type(v) is list:
            m.channels = [CaptureChannel._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("channels", raw)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .capture_channel import CaptureChannel
