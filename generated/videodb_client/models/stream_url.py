from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class StreamUrl(Model):
    """Where a stream plays.

    Attributes:
        stream_url (str | None): Address of the HLS stream (.m3u8). How long it is good for is told differently: as
            long as the video is stored, or 24 hours. Example: 'https://stream.videodb.io/v/12345'.
        player_url (str | None): Web page that plays it. May be null.
    """

    __slots__ = (
        "stream_url",
        "player_url",
    )

    stream_url: str | None
    player_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
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
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
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
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else first(cls, "stream_url", raw)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else first(cls, "player_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
