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
class VideoMatch(Model):
    """VideoMatch

    Attributes:
        video_id (str | Unset): Id of the video.
        collection_id (str | Unset): Id of the collection that it is in.
        title (str | None | Unset): What the video is called.
        length (float | None | Unset): How long the video is, in seconds. May come as text.
        docs (list[SearchShot] | None | Unset): What of the video matched. Where `text` is null, the words stand
            in `metadata`, under embedded_text.
    """

    video_id: str | Unset
    collection_id: str | Unset
    title: str | None | Unset
    length: float | None | Unset
    docs: list[SearchShot] | None | Unset
    _wire: Wire = field(alias="_wire")

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
        docs: list[SearchShot] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "collection_id": collection_id,
                "title": title,
                "length": length,
                "docs": docs,
            },
            _wire,
        )
