from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, NUMBER, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchMatch(Model):
    """A stretch of a video that fits, or a video with such stretches in `docs`.

    Attributes:
        video_id (str | None): Id of the video. Example: 'm-12345'.
        start (float | None): Where it begins, in seconds from the start of the video. Example: 10.5.
        end (float | None): Where it ends, in seconds from the start of the video. Example: 20.3.
        text (str | None): What is said or seen there. Example: 'matched content'.
        score (float | None): How well it fits, 0 to 1. Example: 0.95.
        collection_id (str | None): Id of the collection that it is in.
        length (float | None): How long the video plays, in seconds. May come as text.
        title (str | None): What the video is called.
        docs (list[SearchShot] | None): The stretches that fit.
        max_score (float | None): The best score of its stretches.
        platform (str | None): Where the video is from.
        stream_url (str | None): Address of an HLS stream of it. May be null.
        thumbnail (str | None): Where a picture of the video is.
    """

    __slots__ = (
        "video_id",
        "start",
        "end",
        "text",
        "score",
        "collection_id",
        "length",
        "title",
        "docs",
        "max_score",
        "platform",
        "stream_url",
        "thumbnail",
    )

    video_id: str | None
    start: float | None
    end: float | None
    text: str | None
    score: float | None
    collection_id: str | None
    length: float | None
    title: str | None
    docs: list[SearchShot] | None
    max_score: float | None
    platform: str | None
    stream_url: str | None
    thumbnail: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "text",
            "text",
            STRING,
        ),
        Field(
            "score",
            "score",
            NUMBER,
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
            "title",
            "title",
            STRING,
        ),
        Field(
            "docs",
            "docs",
            Items(Object("search_shot", "SearchShot")),
        ),
        Field(
            "max_score",
            "max_score",
            NUMBER,
        ),
        Field(
            "platform",
            "platform",
            STRING,
        ),
        Field(
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "thumbnail",
            "thumbnail",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        score: float | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        length: float | Unset = UNSET,
        title: str | Unset = UNSET,
        docs: Sequence[SearchShot | Mapping[str, Any]] | Unset = UNSET,
        max_score: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        thumbnail: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "start": start,
                    "end": end,
                    "text": text,
                    "score": score,
                    "collection_id": collection_id,
                    "length": length,
                    "title": title,
                    "docs": docs,
                    "max_score": max_score,
                    "platform": platform,
                    "stream_url": stream_url,
                    "thumbnail": thumbnail,
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
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
        if text is UNSET:
            _m.text = None
        else:
            _m.text = _raw["text"] = text if text is not None else _m._taken("text", None)
        if score is UNSET:
            _m.score = None
        else:
            _m.score = _raw["score"] = score if score is not None else _m._taken("score", None)
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
        if title is UNSET:
            _m.title = None
        else:
            _m.title = _raw["title"] = title if title is not None else _m._taken("title", None)
        if docs is UNSET:
            _m.docs = None
        else:
            _m.docs = _raw["docs"] = _m._taken("docs", docs)
        if max_score is UNSET:
            _m.max_score = None
        else:
            _m.max_score = _raw["max_score"] = max_score if max_score is not None else _m._taken("max_score", None)
        if platform is UNSET:
            _m.platform = None
        else:
            _m.platform = _raw["platform"] = platform if platform is not None else _m._taken("platform", None)
        if stream_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _raw["stream_url"] = stream_url
        if thumbnail is UNSET:
            _m.thumbnail = None
        else:
            _m.thumbnail = _raw["thumbnail"] = thumbnail if thumbnail is not None else _m._taken("thumbnail", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("text")
        m.text = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("score")
        m.score = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("collection_id")
        m.collection_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("length")
        m.length = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("title")
        m.title = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("docs")
        m.docs = (
            v
            if v is None
            else [SearchShot._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "docs", raw)
        )
        v = get("max_score")
        m.max_score = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("platform")
        m.platform = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else first(cls, "stream_url", raw)
        v = get("thumbnail")
        m.thumbnail = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .search_shot import SearchShot
