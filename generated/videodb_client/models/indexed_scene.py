from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexedScene(Model):
    """IndexedScene

    Attributes:
        start_time (float | Unset): Example: 10.5.
            Also spelled `start`.
        end_time (float | Unset): Example: 25.3.
            Also spelled `end`.
        confidence (float | Unset): Example: 0.85.
        description (str | Unset):
        scene_id (str | Unset):
        metadata (dict[str, Any] | Unset):
        scene_metadata (dict[str, Any] | Unset):
    """

    start_time: float | Unset
    end_time: float | Unset
    confidence: float | Unset
    description: str | Unset
    scene_id: str | Unset
    metadata: dict[str, Any] | Unset
    scene_metadata: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    start = Alias["float | Unset"]("start_time", "start")
    end = Alias["float | Unset"]("end_time", "end")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "start_time",
            "start_time",
            NUMBER,
            aliases=("start",),
        ),
        Field(
            "end_time",
            "end_time",
            NUMBER,
            aliases=("end",),
        ),
        Field(
            "confidence",
            "confidence",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
        Field(
            "scene_id",
            "scene_id",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "scene_metadata",
            "scene_metadata",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        start_time: float | Unset = UNSET,
        start: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        end: float | Unset = UNSET,
        confidence: float | Unset = UNSET,
        description: str | Unset = UNSET,
        scene_id: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        scene_metadata: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "start_time": start_time,
                "start": start,
                "end_time": end_time,
                "end": end,
                "confidence": confidence,
                "description": description,
                "scene_id": scene_id,
                "metadata": metadata,
                "scene_metadata": scene_metadata,
            },
            _wire,
        )
