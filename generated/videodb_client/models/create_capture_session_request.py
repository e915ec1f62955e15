from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateCaptureSessionRequest(Model):
    """Whose device is to be taken in, and who is told.

    Attributes:
        end_user_id (str): Your own id of the person whose device it is. Example: 'user-123'.
        callback_url (str | None): A URL that gets a POST for each event of the session. One may come twice.
            Example: 'https://webhook.example.com/callback'.
        ws_connection_id (str | None): The `connection_id` of a WebSocket that gets the events too (see
            get_websocket_url). Example: 'conn-123'.
        metadata (dict[str, Any] | None): Names and values of your own, kept with it.
    """

    __slots__ = (
        "end_user_id",
        "callback_url",
        "ws_connection_id",
        "metadata",
    )

    end_user_id: str
    callback_url: str | None
    ws_connection_id: str | None
    metadata: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "end_user_id",
            "end_user_id",
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
        metadata: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "end_user_id": end_user_id,
                    "callback_url": callback_url,
                    "ws_connection_id": ws_connection_id,
                    "metadata": metadata,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.end_user_id = _raw["end_user_id"] = _m._wanted("end_user_id", end_user_id)
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
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("end_user_id")
        if type(v) is str:
            m.end_user_id = v
        else:
            m._settle("end_user_id", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
