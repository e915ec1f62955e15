from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .indexed_scene import IndexedScene
    from .job_status import JobStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneIndex(Model):
    """SceneIndex

    Attributes:
        id (str | Unset): Example: 'scene-idx-12345'.
        video_id (str | Unset): Example: 'm-12345'.
        scene_type (str | Unset): Example: 'shot'.
        status (JobStatus | str | Unset): Example: 'done'.
        scenes (list[IndexedScene] | Unset):
            Also spelled `scene_index_records`.
    """

    id: str | Unset
    video_id: str | Unset
    scene_type: str | Unset
    status: JobStatus | str | Unset
    scenes: list[IndexedScene] | Unset
    _wire: Wire = field(alias="_wire")

    scene_index_records = Alias["list[IndexedScene] | Unset"]("scenes", "scene_index_records")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "scene_type",
            "scene_type",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("job_status", "JobStatus", is_open=True),
        ),
        Field(
            "scenes",
            "scenes",
            Items(Object("indexed_scene", "IndexedScene")),
            aliases=("scene_index_records",),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        scene_type: str | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        scenes: list[IndexedScene] | Unset = UNSET,
        scene_index_records: list[IndexedScene] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "video_id": video_id,
                "scene_type": scene_type,
                "status": status,
                "scenes": scenes,
                "scene_index_records": scene_index_records,
            },
            _wire,
        )
