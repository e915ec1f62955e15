from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class WebSocketUrl(Model):
    """Where live events come.

    Attributes:
        websocket_url (str): Address (wss://…) that is good for a short while. Its first message holds the
            `connection_id`. Example: 'wss://ws.videodb.io/...'.
    """

    __slots__ = ("websocket_url",)

    websocket_url: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "websocket_url",
            "websocket_url",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        websocket_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "websocket_url": websocket_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if websocket_url is UNSET:
            pass
        else:
            _m.websocket_url = _raw["websocket_url"] = (
                websocket_url if websocket_url is not None else _m._taken("websocket_url", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("websocket_url")
        if type(v) is str:
            m.websocket_url = v
        else:
            m._settle("websocket_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
