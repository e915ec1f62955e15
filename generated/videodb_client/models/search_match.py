from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    NULL,
    NUMBER,
    STRING,
    AnyOf,
    Items,
    Object,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if video_id is UNSET:
            m.video_id = None
        else:
            m.video_id = raw["video_id"] = video_id if video_id is not None else m._taken("video_id", None)
        if start is UNSET:
            m.start = None
        else:
            m.start = raw["start"] = start if start is not None else m._taken("start", None)
        if end is UNSET:
            m.end = None
        else:
            m.end = raw["end"] = end if end is not None else m._taken("end", None)
        if text is UNSET:
            m.text = None
        else:
            m.text = raw["text"] = text if text is not None else m._taken("text", None)
        if score is UNSET:
            m.score = None
        else:
            m.score = raw["score"] = score if score is not None else m._taken("score", None)
        if collection_id is UNSET:
            m.collection_id = None
        else:
            m.collection_id = raw["collection_id"] = (
                collection_id if collection_id is not None else m._taken("collection_id", None)
            )
        if length is UNSET:
            m.length = None
        else:
            m.length = raw["length"] = length if length is not None else m._taken("length", None)
        if title is UNSET:
            m.title = None
        else:
            m.title = raw["title"] = title if title is not None else m._taken("title", None)
        if docs is UNSET:
            m.docs = None
        else:
            m.docs = raw["docs"] = m._taken("docs", docs)
        if max_score is UNSET:
            m.max_score = None
        else:
            m.max_score = raw["max_score"] = max_score if max_score is not None else m._taken("max_score", None)
        if platform is UNSET:
            m.platform = None
        else:
            m.platform = raw["platform"] = platform if platform is not None else m._taken("platform", None)
        if stream_url is UNSET:
            m.stream_url = None
        else:
            m.stream_url = raw["stream_url"] = stream_url
        if thumbnail is UNSET:
            m.thumbnail = None
        else:
            m.thumbnail = raw["thumbnail"] = thumbnail if thumbnail is not None else m._taken("thumbnail", None)
        m.__class__ = cls

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
