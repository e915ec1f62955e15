from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class StreamingChannel(Model):
    """Where a channel plays.

    Attributes:
        channel_id (str | None): Which channel, as start_session was given it.
        rtsp_url (str | None): RTSP address of it, once the session is active.
    """

    __slots__ = (
        "channel_id",
        "rtsp_url",
    )

    channel_id: str | None
    rtsp_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "channel_id",
            "channel_id",
            STRING,
        ),
        Field(
            "rtsp_url",
            "rtsp_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        channel_id: str | Unset = UNSET,
        rtsp_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "channel_id": channel_id,
                    "rtsp_url": rtsp_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if channel_id is UNSET:
            _m.channel_id = None
        else:
            _m.channel_id = _raw["channel_id"] = channel_id if channel_id is not None else _m._taken("channel_id", None)
        if rtsp_url is UNSET:
            _m.rtsp_url = None
        else:
            _m.rtsp_url = _raw["rtsp_url"] = rtsp_url if rtsp_url is not None else _m._taken("rtsp_url", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("channel_id")
        m.channel_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("rtsp_url")
        m.rtsp_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
