from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneIndex(Model):
    """What was seen in the scenes of a video.

    Attributes:
        id (str | None): Id of the index. Example: 'scene-idx-12345'.
        video_id (str | None): Id of the video (m-…). Example: 'm-12345'.
        scene_type (str | None): How the scenes were cut. Example: 'shot'.
        status (JobStatus | str | None): Whether it is ready. Example: 'done'.
        scenes (list[IndexedScene] | None): The scenes. Also spelled `scene_index_records`.
    """

    __slots__ = (
        "id",
        "video_id",
        "scene_type",
        "status",
        "scenes",
    )

    id: str | None
    video_id: str | None
    scene_type: str | None
    status: JobStatus | str | None
    scenes: list[IndexedScene] | None

    scene_index_records = Alias["list[IndexedScene] | None"]("scenes", "scene_index_records")

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
            Choice(
                "processing",
                "done",
                "failed",
                "pending",
                "in progress",
                "completed",
                "complete",
                "success",
                "error",
                is_open=True,
            ),
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
        scenes: Sequence[IndexedScene | Mapping[str, Any]] | Unset = UNSET,
        scene_index_records: Sequence[IndexedScene | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "video_id": video_id,
                    "scene_type": scene_type,
                    "status": status,
                    "scenes": scenes,
                    "scene_index_records": scene_index_records,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET:
            _m.id = None
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if scene_type is UNSET:
            _m.scene_type = None
        else:
            _m.scene_type = _raw["scene_type"] = scene_type if scene_type is not None else _m._taken("scene_type", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if scenes is UNSET and scene_index_records is UNSET:
            _m.scenes = None
        else:
            _m.scenes = _m._one_of(
                "scenes",
                _raw,
                {
                    "scenes": scenes,
                    "scene_index_records": scene_index_records,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        m.id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scene_type")
        m.scene_type = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("scenes")
        if v is None and (v := get("scene_index_records")) is None:
            m.scenes = None
        else:
            m.scenes = (
                [IndexedScene._read(i) if type(i) is dict else i for i in v]
                if type(v) is list
                else first(cls, "scenes", raw)
            )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .indexed_scene import IndexedScene
from .job_status import JobStatus
