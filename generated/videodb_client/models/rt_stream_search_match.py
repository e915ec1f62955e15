from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSearchMatch(Model):
    """RTStreamSearchMatch

    Attributes:
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700000010.
        text (str | Unset): Example: 'matching scene text'.
        score (float | Unset): Example: 0.95.
        scene_index_id (str | Unset): Example: 'scene-idx-12345'.
        scene_index_name (str | Unset):
        metadata (dict[str, Any] | Unset):
    """

    start: float | Unset
    end: float | Unset
    text: str | Unset
    score: float | Unset
    scene_index_id: str | Unset
    scene_index_name: str | Unset
    metadata: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

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
            STRING,
        ),
        Field(
            "score",
            "score",
            NUMBER,
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
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        score: float | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        scene_index_name: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
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
            },
            _wire,
        )
