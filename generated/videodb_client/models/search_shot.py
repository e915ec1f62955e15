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
class SearchShot(Model):
    """SearchShot

    Attributes:
        start (float | Unset):
        end (float | Unset):
        text (str | None | Unset):
        score (float | None | Unset):
        scene_index_id (str | Unset):
        scene_index_name (str | Unset):
        metadata (dict[str, Any] | Unset):
        stream_url (str | None | Unset):
            Also spelled `stream_link`.
        player_url (str | None | Unset):
    """

    start: float | Unset
    end: float | Unset
    text: str | None | Unset
    score: float | None | Unset
    scene_index_id: str | Unset
    scene_index_name: str | Unset
    metadata: dict[str, Any] | Unset
    stream_url: str | None | Unset
    player_url: str | None | Unset
    _wire: Wire = field(alias="_wire")

    stream_link = Alias["str | None | Unset"]("stream_url", "stream_link")

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
            STRING,
        ),
        Field(
            "scene_index_name",
            "scene_index_name",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
            aliases=("stream_link",),
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
        scene_index_id: str | Unset = UNSET,
        scene_index_name: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        stream_link: str | None | Unset = UNSET,
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
                "stream_url": stream_url,
                "stream_link": stream_link,
                "player_url": player_url,
            },
            _wire,
        )
