from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, NULL, NUMBER, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Video(Model):
    """A video in a collection.

    Attributes:
        id (str): Id of the video (m-…). Example: 'm-12345'.
        name (str | None): The file's name, unless it was given another. Example: 'video.mp4'.
        description (str | None): Free text; null if there is none. Example: 'Video description'.
        collection_id (str | None): Id of the collection that it is in (c-…), or `default`. Example: 'default'.
        length (float | None): How long it plays, in seconds. May come as text. Example: 120.5.
        size (float | None): How large the file is, in bytes. May come as text. Example: 1048576.
        stream_url (str | None): Address of the HLS stream (.m3u8) of the whole video. May be null. Example:
            'https://stream.videodb.io/v/12345'.
        player_url (str | None): Web page that plays it. May be null. Example:
            'https://console.videodb.io/player/12345'.
        thumbnail_url (str | None): Address of its picture; null until there is one. Example:
            'https://assets.videodb.io/thumb/12345.jpg'.
        created_at (datetime.datetime | None): When it was added (ISO 8601).
        user_id (str | None): Id of the user whose it is.
        extension (str | None): What the file's name ends in.
    """

    __slots__ = (
        "id",
        "name",
        "description",
        "collection_id",
        "length",
        "size",
        "stream_url",
        "player_url",
        "thumbnail_url",
        "created_at",
        "user_id",
        "extension",
    )

    id: str
    name: str | None
    description: str | None
    collection_id: str | None
    length: float | None
    size: float | None
    stream_url: str | None
    player_url: str | None
    thumbnail_url: str | None
    created_at: datetime.datetime | None
    user_id: str | None
    extension: str | None

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
            "description",
            "description",
            AnyOf(STRING, NULL),
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "length",
            "length",
            NUMBER,
        ),
        Field(
            "size",
            "size",
            NUMBER,
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
        Field(
            "thumbnail_url",
            "thumbnail_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "user_id",
            "user_id",
            STRING,
        ),
        Field(
            "extension",
            "extension",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        length: float | Unset = UNSET,
        size: float | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        user_id: str | Unset = UNSET,
        extension: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "name": name,
                    "description": description,
                    "collection_id": collection_id,
                    "length": length,
                    "size": size,
                    "stream_url": stream_url,
                    "player_url": player_url,
                    "thumbnail_url": thumbnail_url,
                    "created_at": created_at,
                    "user_id": user_id,
                    "extension": extension,
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
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = description
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if length is UNSET:
            _m.length = None
        else:
            _m.length = _raw["length"] = length if length is not None else _m._taken("length", None)
        if size is UNSET:
            _m.size = None
        else:
            _m.size = _raw["size"] = size if size is not None else _m._taken("size", None)
        if stream_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _raw["stream_url"] = stream_url
        if player_url is UNSET:
            _m.player_url = None
        else:
            _m.player_url = _raw["player_url"] = player_url
        if thumbnail_url is UNSET:
            _m.thumbnail_url = None
        else:
            _m.thumbnail_url = _raw["thumbnail_url"] = thumbnail_url
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        if user_id is UNSET:
            _m.user_id = None
        else:
            _m.user_id = _raw["user_id"] = user_id if user_id is not None else _m._taken("user_id", None)
        if extension is UNSET:
            _m.extension = None
        else:
            _m.extension = _raw["extension"] = extension if extension is not None else _m._taken("extension", None)
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
        v = get("description")
        m.description = v if v is None or type(v) is str else first(cls, "description", raw)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("length")
        m.length = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("size")
        m.size = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else first(cls, "stream_url", raw)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else first(cls, "player_url", raw)
        v = get("thumbnail_url")
        m.thumbnail_url = v if v is None or type(v) is str else first(cls, "thumbnail_url", raw)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("user_id")
        m.user_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("extension")
        m.extension = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
