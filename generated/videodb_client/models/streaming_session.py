from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if session_id is UNSET:
            m.session_id = None
        else:
            m.session_id = raw["session_id"] = session_id if session_id is not None else m._taken("session_id", None)
        if status is UNSET:
            m.status = None
        else:
            m.status = raw["status"] = status if status is not None else m._taken("status", None)
        if channels is UNSET:
            m.channels = None
        else:
            m.channels = raw["channels"] = m._taken("channels", channels)
        m.__class__ = cls

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
