from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, NUMBER, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VideoMatch(Model):
    """A video in which something fits.

    Attributes:
        video_id (str | None): Id of the video.
        collection_id (str | None): Id of the collection that it is in.
        title (str | None): What the video is called.
        length (float | None): How long the video is, in seconds. May come as text.
        docs (list[SearchShot] | None): What of the video matched. Where `text` is null, the words stand in
            `metadata`, under embedded_text.
    """

    __slots__ = (
        "video_id",
        "collection_id",
        "title",
        "length",
        "docs",
    )

    video_id: str | None
    collection_id: str | None
    title: str | None
    length: float | None
    docs: list[SearchShot] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "title",
            "title",
            AnyOf(STRING, NULL),
        ),
        Field(
            "length",
            "length",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "docs",
            "docs",
            AnyOf(Items(Object("search_shot", "SearchShot")), NULL),
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        length: float | None | Unset = UNSET,
        docs: Sequence[SearchShot | Mapping[str, Any]] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "collection_id": collection_id,
                    "title": title,
                    "length": length,
                    "docs": docs,
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
        if collection_id is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _raw["collection_id"] = (
                collection_id if collection_id is not None else _m._taken("collection_id", None)
            )
        if title is UNSET:
            _m.title = None
        else:
            _m.title = _raw["title"] = title
        if length is UNSET:
            _m.length = None
        else:
            _m.length = _raw["length"] = length
        if docs is UNSET:
            _m.docs = None
        else:
            _m.docs = _raw["docs"] = _m._taken("docs", docs)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("title")
        m.title = v if v is None or type(v) is str else first(cls, "title", raw)
        v = get("length")
        m.length = v if v is None or type(v) is float and v - v == 0 else first(cls, "length", raw)
        v = get("docs")
        m.docs = (
            v
            if v is None
            else [SearchShot._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "docs", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .search_shot import SearchShot
