from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateRTStreamAlertRequest(Model):
    """What to be alerted of, and how.

    Attributes:
        event_id (str): Id of the event, from `create_event` or `list_events`. Example: 'event-12345'.
        callback_url (str | None): A URL that gets a POST for each time it is seen, within about a second. It may
            come twice. Example: 'https://webhook.example.com/alert'.
        ws_connection_id (str | None): The `connection_id` of a WebSocket that is told too (see get_websocket_url).
            What is told there can be lost. Example: 'conn-123'.
    """

    __slots__ = (
        "event_id",
        "callback_url",
        "ws_connection_id",
    )

    event_id: str
    callback_url: str | None
    ws_connection_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_id",
            "event_id",
            STRING,
            required=True,
            needed=True,
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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "event_id": event_id,
                    "callback_url": callback_url,
                    "ws_connection_id": ws_connection_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.event_id = _raw["event_id"] = _m._wanted("event_id", event_id)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("event_id")
        if type(v) is str:
            m.event_id = v
        else:
            m._settle("event_id", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
