from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Moment(Model):
    """Moment

    Attributes:
        start (float | Unset): Where it begins, in seconds of the video.
        end (float | Unset): Where it ends, in seconds of the video.
        text (str | None | Unset): The words that matched. Null for an index that holds more than text; then
            they stand in metadata, under embedded_text.
        score (float | None | Unset): How well it matches, the higher the better. Scores of different indexes
            cannot be compared. A query has none.
        scene_index_id (str | None | Unset): Id of the index that it was found in.
        scene_index_name (str | None | Unset): Name of that index.
        metadata (dict[str, Any] | None | Unset): The record's own fields, and what return_fields asked for
            under indexes.
        stream_link (str | None | Unset): A stream of just this, to play.
            Also spelled `stream_url`.
        player_url (str | None | Unset): A page that plays it.
    """

    start: float | Unset
    end: float | Unset
    text: str | None | Unset
    score: float | None | Unset
    scene_index_id: str | None | Unset
    scene_index_name: str | None | Unset
    metadata: dict[str, Any] | None | Unset
    stream_link: str | None | Unset
    player_url: str | None | Unset
    _wire: Wire = field(alias="_wire")

    stream_url = Alias["str | None | Unset"]("stream_link", "stream_url")

    _fields: ClassVar[tuple[Field, ...]] = (
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
            AnyOf(STRING, NULL),
        ),
        Field(
            "score",
            "score",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "scene_index_id",
            "scene_index_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "scene_index_name",
            "scene_index_name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "metadata",
            "metadata",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "stream_link",
            "stream_link",
            AnyOf(STRING, NULL),
            aliases=("stream_url",),
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
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        scene_index_id: str | None | Unset = UNSET,
        scene_index_name: str | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        stream_link: str | None | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "start": start,
                "end": end,
                "text": text,
                "score": score,
                "scene_index_id": scene_index_id,
                "scene_index_name": scene_index_name,
                "metadata": metadata,
                "stream_link": stream_link,
                "stream_url": stream_url,
                "player_url": player_url,
            },
            _wire,
        )
