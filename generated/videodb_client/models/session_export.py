from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SessionExport(Model):
    """How an export goes.

    Attributes:
        session_id (str | None): Id of the session.
        video_channel_id (str | None): Which channel is exported.
        export_status (str | None): exporting, exported or failed. Example: 'exported'.
        video_id (str | None): Id of the video that was made, when exported.
        stream_url (str | None): A stream of it, to play.
        player_url (str | None): A page that plays it.
    """

    __slots__ = (
        "session_id",
        "video_channel_id",
        "export_status",
        "video_id",
        "stream_url",
        "player_url",
    )

    session_id: str | None
    video_channel_id: str | None
    export_status: str | None
    video_id: str | None
    stream_url: str | None
    player_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "video_channel_id",
            "video_channel_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "export_status",
            "export_status",
            STRING,
        ),
        Field(
            "video_id",
            "video_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "player_url",
            "player_url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        video_channel_id: str | None | Unset = UNSET,
        export_status: str | Unset = UNSET,
        video_id: str | None | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "session_id": session_id,
                    "video_channel_id": video_channel_id,
                    "export_status": export_status,
                    "video_id": video_id,
                    "stream_url": stream_url,
                    "player_url": player_url,
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
        if video_channel_id is UNSET:
            _m.video_channel_id = None
        else:
            _m.video_channel_id = _raw["video_channel_id"] = video_channel_id
        if export_status is UNSET:
            _m.export_status = None
        else:
            _m.export_status = _raw["export_status"] = (
                export_status if export_status is not None else _m._taken("export_status", None)
            )
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id
        if stream_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _raw["stream_url"] = stream_url
        if player_url is UNSET:
            _m.player_url = None
        else:
            _m.player_url = _raw["player_url"] = player_url
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("session_id")
        m.session_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_channel_id")
        m.video_channel_id = v if v is None or type(v) is str else first(cls, "video_channel_id", raw)
        v = get("export_status")
        m.export_status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else first(cls, "video_id", raw)
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else first(cls, "stream_url", raw)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else first(cls, "player_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
