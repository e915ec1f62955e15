from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    NUMBER,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_shot import SearchShot


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchMatch(Model):
    """SearchMatch

    Attributes:
        video_id (str | Unset): Example: 'm-12345'.
        start (float | Unset): Example: 10.5.
        end (float | Unset): Example: 20.3.
        text (str | Unset): Example: 'matched content'.
        score (float | Unset): Example: 0.95.
        collection_id (str | Unset):
        length (float | Unset):
        title (str | Unset):
        docs (list[SearchShot] | Unset):
        max_score (float | Unset):
        platform (str | Unset):
        stream_url (str | None | Unset):
        thumbnail (str | Unset):
    """

    video_id: str | Unset
    start: float | Unset
    end: float | Unset
    text: str | Unset
    score: float | Unset
    collection_id: str | Unset
    length: float | Unset
    title: str | Unset
    docs: list[SearchShot] | Unset
    max_score: float | Unset
    platform: str | Unset
    stream_url: str | None | Unset
    thumbnail: str | Unset
    _wire: Wire = field(alias="_wire")

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
        docs: list[SearchShot] | Unset = UNSET,
        max_score: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        thumbnail: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
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
            _wire,
        )
