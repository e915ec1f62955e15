from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamExport(Model):
    """The recording of a live stream, as a video.

    Attributes:
        video_id (str | None): Id of the video (m-…); of an audio file, where only sound was taken in. Example:
            'm-12345'.
        name (str | None): What it is called. Example: 'Exported Recording'.
        stream_url (str | None): Address of its HLS stream. May be null, where only sound was taken in. Example:
            'https://stream.videodb.io/v/12345'.
        player_url (str | None): Web page that plays it. May be null. Example:
            'https://console.videodb.io/player/12345'.
        duration (float | None): How long it plays, in seconds. May be null. Example: 123.45.
    """

    __slots__ = (
        "video_id",
        "name",
        "stream_url",
        "player_url",
        "duration",
    )

    video_id: str | None
    name: str | None
    stream_url: str | None
    player_url: str | None
    duration: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "stream_url",
            "stream_url",
            STRING,
        ),
        Field(
            "player_url",
            "player_url",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        player_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "name": name,
                    "stream_url": stream_url,
                    "player_url": player_url,
                    "duration": duration,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if stream_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _raw["stream_url"] = stream_url if stream_url is not None else _m._taken("stream_url", None)
        if player_url is UNSET:
            _m.player_url = None
        else:
            _m.player_url = _raw["player_url"] = player_url if player_url is not None else _m._taken("player_url", None)
        if duration is UNSET:
            _m.duration = None
        else:
            _m.duration = _raw["duration"] = duration if duration is not None else _m._taken("duration", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("duration")
        m.duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
