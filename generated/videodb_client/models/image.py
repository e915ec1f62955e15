from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, time, unusual
from .._schema.readers import DATETIME, NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Image(Model):
    """An image in a collection.

    Attributes:
        id (str): Id of the image (img-…). Example: 'img-12345'.
        name (str | None): The file's name, unless it was given another. Example: 'image.jpg'.
        collection_id (str | None): Id of the collection that it is in (c-…), or `default`. Example: 'default'.
        width (float | None): How wide, in pixels. Example: 1920.
        height (float | None): How high, in pixels. Example: 1080.
        size (float | None): How large the file is, in bytes. May come as text. Example: 262144.
        url (str | None): Where the image can be had. Example: 'https://assets.videodb.io/img/12345.jpg'.
        created_at (datetime.datetime | None): When it was added (ISO 8601).
        user_id (str | None): Id of the user whose it is.
        extension (str | None): What the file's name ends in.
    """

    __slots__ = (
        "id",
        "name",
        "collection_id",
        "width",
        "height",
        "size",
        "url",
        "created_at",
        "user_id",
        "extension",
    )

    id: str
    name: str | None
    collection_id: str | None
    width: float | None
    height: float | None
    size: float | None
    url: str | None
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
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "width",
            "width",
            NUMBER,
        ),
        Field(
            "height",
            "height",
            NUMBER,
        ),
        Field(
            "size",
            "size",
            NUMBER,
        ),
        Field(
            "url",
            "url",
            STRING,
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
        collection_id: str | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        size: float | Unset = UNSET,
        url: str | Unset = UNSET,
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
                    "collection_id": collection_id,
                    "width": width,
                    "height": height,
                    "size": size,
                    "url": url,
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
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if width is UNSET:
            _m.width = None
        else:
            _m.width = _raw["width"] = width if width is not None else _m._taken("width", None)
        if height is UNSET:
            _m.height = None
        else:
            _m.height = _raw["height"] = height if height is not None else _m._taken("height", None)
        if size is UNSET:
            _m.size = None
        else:
            _m.size = _raw["size"] = size if size is not None else _m._taken("size", None)
        if url is UNSET:
            _m.url = None
        else:
            _m.url = _raw["url"] = url if url is not None else _m._taken("url", None)
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
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("width")
        m.width = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("height")
        m.height = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("size")
        m.size = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("url")
        m.url = v if v is None or type(v) is str else unusual(STRING, v)
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
