from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Thumbnail(Model):
    """A picture of a moment of a video.

    Attributes:
        timestamp (float | None): The moment that it shows, in seconds from the start. Example: 10.5.
        url (str | None): Where the picture is. Example: 'https://assets.videodb.io/thumb/12345_10.jpg'.
        id (str | None): Id of the picture.
        collection_id (str | None): Id of the collection that it is in (c-…), or `default`.
        name (str | None): What it is called.
    """

    __slots__ = (
        "timestamp",
        "url",
        "id",
        "collection_id",
        "name",
    )

    timestamp: float | None
    url: str | None
    id: str | None
    collection_id: str | None
    name: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timestamp",
            "timestamp",
            NUMBER,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        timestamp: float | Unset = UNSET,
        url: str | Unset = UNSET,
        id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "timestamp": timestamp,
                    "url": url,
                    "id": id,
                    "collection_id": collection_id,
                    "name": name,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if timestamp is UNSET:
            _m.timestamp = None
        else:
            _m.timestamp = _raw["timestamp"] = timestamp if timestamp is not None else _m._taken("timestamp", None)
        if url is UNSET:
            _m.url = None
        else:
            _m.url = _raw["url"] = url if url is not None else _m._taken("url", None)
        if id is UNSET:
            _m.id = None
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("timestamp")
        m.timestamp = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("url")
        m.url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("id")
        m.id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
