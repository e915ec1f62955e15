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
class RTStreamMatch(Model):
    """RTStreamMatch

    Attributes:
        rtstream_id (str | Unset): Id of the RTStream. Example: 'rts-12345'.
            Also spelled `id`.
        rtstream_name (str | None | Unset): What it is called.
        start (float | Unset): When it begins, in Unix seconds.
        end (float | Unset): When it ends, in Unix seconds.
        text (str | None | Unset): What was found there.
        score (float | None | Unset): How well it matches, the higher the better.
        scene_index_id (str | None | Unset): Id of the index that it was found in.
        scene_index_name (str | None | Unset): Name of that index.
        metadata (dict[str, Any] | None | Unset): What comes along.
    """

    rtstream_id: str | Unset
    rtstream_name: str | None | Unset
    start: float | Unset
    end: float | Unset
    text: str | None | Unset
    score: float | None | Unset
    scene_index_id: str | None | Unset
    scene_index_name: str | None | Unset
    metadata: dict[str, Any] | None | Unset
    _wire: Wire = field(alias="_wire")

    id = Alias["str | Unset"]("rtstream_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "rtstream_id",
            "rtstream_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "rtstream_name",
            "rtstream_name",
            AnyOf(STRING, NULL),
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
    )

    def __init__(
        self,
        *,
        rtstream_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        rtstream_name: str | None | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        scene_index_id: str | None | Unset = UNSET,
        scene_index_name: str | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "rtstream_id": rtstream_id,
                "id": id,
                "rtstream_name": rtstream_name,
                "start": start,
                "end": end,
                "text": text,
                "score": score,
                "scene_index_id": scene_index_id,
                "scene_index_name": scene_index_name,
                "metadata": metadata,
            },
            _wire,
        )
