from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import BOOLEAN, DATETIME, INTEGER, NULL, STRING, AnyOf, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStream(Model):
    """A live stream.

    Attributes:
        id (str): Id of the stream (rts-…). Example: 'rts-12345'.
        name (str | None): What it is called. Example: 'My Stream'.
        status (RTStreamStatus | str | None): Whether it is taken in.
        sample_rate (int | None): How many frames are taken in each second. Example: 30.
        media_types (list[RTStreamMediaType | str] | None): What is taken in. Example: ['video', 'audio'].
        collection_id (str | None): Id of the collection that it is in. Example: 'default'.
        store (bool | None): Whether a recording is kept, which export_rtstream needs. Example: False.
        created_at (datetime.datetime | None): When it was made (ISO 8601, seen without a zone).
        channel_id (str | None): Which channel of a capture it is.
        stream_url (str | None): Address of an HLS stream of it. May be null.
        player_url (str | None): Web page that plays it. May be null.
    """

    __slots__ = (
        "id",
        "name",
        "status",
        "sample_rate",
        "media_types",
        "collection_id",
        "store",
        "created_at",
        "channel_id",
        "stream_url",
        "player_url",
    )

    id: str
    name: str | None
    status: RTStreamStatus | str | None
    sample_rate: int | None
    media_types: list[RTStreamMediaType | str] | None
    collection_id: str | None
    store: bool | None
    created_at: datetime.datetime | None
    channel_id: str | None
    stream_url: str | None
    player_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            required=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("connected", "stopped", is_open=True),
        ),
        Field(
            "sample_rate",
            "sample_rate",
            INTEGER,
        ),
        Field(
            "media_types",
            "media_types",
            Items(Choice("video", "audio", is_open=True)),
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "channel_id",
            "channel_id",
            STRING,
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
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: RTStreamStatus | str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: Sequence[RTStreamMediaType | str] | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        store: bool | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "name": name,
                    "status": status,
                    "sample_rate": sample_rate,
                    "media_types": media_types,
                    "collection_id": collection_id,
                    "store": store,
                    "created_at": created_at,
                    "channel_id": channel_id,
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
        if id is UNSET:
            pass
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if sample_rate is UNSET:
            _m.sample_rate = None
        else:
            _m.sample_rate = _raw["sample_rate"] = (
                sample_rate if sample_rate is not None else _m._taken("sample_rate", None)
            )
        if media_types is UNSET:
            _m.media_types = None
        else:
            _m.media_types = _raw["media_types"] = (
                media_types if media_types is not None else _m._taken("media_types", None)
            )
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if store is UNSET:
            _m.store = None
        else:
            _m.store = _raw["store"] = store if store is not None else _m._taken("store", None)
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        if channel_id is UNSET:
            _m.channel_id = None
        else:
            _m.channel_id = _raw["channel_id"] = channel_id if channel_id is not None else _m._taken("channel_id", None)
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
        v = get("id")
        if type(v) is str:
            m.id = v
        else:
            m._settle("id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("sample_rate")
        m.sample_rate = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("media_types")
        m.media_types = v if v is None or type(v) is list else first(cls, "media_types", raw)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("store")
        m.store = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("channel_id")
        m.channel_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else first(cls, "stream_url", raw)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else first(cls, "player_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_media_type import RTStreamMediaType
from .rt_stream_status import RTStreamStatus
