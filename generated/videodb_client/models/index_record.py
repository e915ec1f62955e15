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
class IndexRecord(Model):
    """IndexRecord

    Attributes:
        video_id (str | None | Unset): Id of the video.
        understanding_id (str | None | Unset): Id of the understanding that it is from, if any.
        scene_id (str | None | Unset): Id of the scene.
            Also spelled `segment_id`.
        start (float | None | Unset): Where it begins, in seconds of the video.
            Also spelled `start_sec`.
        end (float | None | Unset): Where it ends, in seconds of the video.
            Also spelled `end_sec`.
        data (dict[str, Any] | None | Unset): What is indexed of it.
        metadata (dict[str, Any] | None | Unset): What comes along.
    """

    video_id: str | None | Unset
    understanding_id: str | None | Unset
    scene_id: str | None | Unset
    start: float | None | Unset
    end: float | None | Unset
    data: dict[str, Any] | None | Unset
    metadata: dict[str, Any] | None | Unset
    _wire: Wire = field(alias="_wire")

    segment_id = Alias["str | None | Unset"]("scene_id", "segment_id")
    start_sec = Alias["float | None | Unset"]("start", "start_sec")
    end_sec = Alias["float | None | Unset"]("end", "end_sec")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "understanding_id",
            "understanding_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "scene_id",
            "scene_id",
            AnyOf(STRING, NULL),
            aliases=("segment_id",),
        ),
        Field(
            "start",
            "start",
            AnyOf(NUMBER, NULL),
            aliases=("start_sec",),
        ),
        Field(
            "end",
            "end",
            AnyOf(NUMBER, NULL),
            aliases=("end_sec",),
        ),
        Field(
            "data",
            "data",
            AnyOf(OBJECT, NULL),
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
        video_id: str | None | Unset = UNSET,
        understanding_id: str | None | Unset = UNSET,
        scene_id: str | None | Unset = UNSET,
        segment_id: str | None | Unset = UNSET,
        start: float | None | Unset = UNSET,
        start_sec: float | None | Unset = UNSET,
        end: float | None | Unset = UNSET,
        end_sec: float | None | Unset = UNSET,
        data: dict[str, Any] | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "understanding_id": understanding_id,
                "scene_id": scene_id,
                "segment_id": segment_id,
                "start": start,
                "start_sec": start_sec,
                "end": end,
                "end_sec": end_sec,
                "data": data,
                "metadata": metadata,
            },
            _wire,
        )
