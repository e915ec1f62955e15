from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ManageRTStreamTranscriptionRequest(Model):
    """Whether what is said is to be written down.

    Attributes:
        action (RTStreamAction): start or stop. Example: 'start'.
        engine (str | None): Which engine writes it down. The server's default: 'default'. Example: 'default'.
        ws_connection_id (str | None): The `connection_id` of a WebSocket that gets what is said too (see
            get_websocket_url). Example: 'conn-123'.
        mode (str | None): How to stop, as the vendor's SDKs send it, such as graceful.
    """

    __slots__ = (
        "action",
        "engine",
        "ws_connection_id",
        "mode",
    )

    action: RTStreamAction
    engine: str | None
    ws_connection_id: str | None
    mode: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "action",
            "action",
            Choice("start", "stop", is_open=False),
            required=True,
            needed=True,
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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "action": action,
                    "engine": engine,
                    "ws_connection_id": ws_connection_id,
                    "mode": mode,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.action = _raw["action"] = _m._wanted("action", action)
        if engine is UNSET:
            _m.engine = None
        else:
            _m.engine = _raw["engine"] = engine if engine is not None else _m._taken("engine", None)
        if ws_connection_id is UNSET:
            _m.ws_connection_id = None
        else:
            _m.ws_connection_id = _raw["ws_connection_id"] = (
                ws_connection_id if ws_connection_id is not None else _m._taken("ws_connection_id", None)
            )
        if mode is UNSET:
            _m.mode = None
        else:
            _m.mode = _raw["mode"] = mode if mode is not None else _m._taken("mode", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("action")
        if type(v) is str:
            m.action = v
        else:
            m._settle("action", raw)
        v = get("engine")
        m.engine = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("ws_connection_id")
        m.ws_connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("mode")
        m.mode = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_action import RTStreamAction
