from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class StreamingSession(Model):
    """A session, and where it plays.

    Attributes:
        session_id (str | None): Id of the session. Example: 'capture-12345'.
        status (str | None): How far it is; the addresses are there once it is active. Example: 'active'.
        channels (list[StreamingChannel] | None): Where each channel plays.
    """

    __slots__ = (
        "session_id",
        "status",
        "channels",
    )

    session_id: str | None
    status: str | None
    channels: list[StreamingChannel] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "channels",
            "channels",
            Items(Object("streaming_channel", "StreamingChannel")),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        channels: Sequence[StreamingChannel | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "session_id": session_id,
                    "status": status,
                    "channels": channels,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if session_id is UNSET:
            _m.session_id = None
        else:
            _m.session_id = _raw["session_id"] = session_id if session_id is not None else _m._taken("session_id", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if channels is UNSET:
            _m.channels = None
        else:
            _m.channels = _raw["channels"] = _m._taken("channels", channels)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("session_id")
        m.session_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("channels")
        m.channels = (
            v
            if v is None
            else [StreamingChannel._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "channels", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .streaming_channel import StreamingChannel
