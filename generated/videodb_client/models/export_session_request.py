from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ExportSessionRequest(Model):
    """Which channel is to become a video.

    Attributes:
        video_channel_id (str | None): Which channel. The primary video channel unless given.
        connection_id (str | None): Id of a WebSocket connection to tell about the export. create_session calls the
            same ws_connection_id.
    """

    __slots__ = (
        "video_channel_id",
        "connection_id",
    )

    video_channel_id: str | None
    connection_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_channel_id",
            "video_channel_id",
            STRING,
        ),
        Field(
            "connection_id",
            "connection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        video_channel_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_channel_id": video_channel_id,
                    "connection_id": connection_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video_channel_id is UNSET:
            _m.video_channel_id = None
        else:
            _m.video_channel_id = _raw["video_channel_id"] = (
                video_channel_id if video_channel_id is not None else _m._taken("video_channel_id", None)
            )
        if connection_id is UNSET:
            _m.connection_id = None
        else:
            _m.connection_id = _raw["connection_id"] = (
                connection_id if connection_id is not None else _m._taken("connection_id", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_channel_id")
        m.video_channel_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("connection_id")
        m.connection_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
