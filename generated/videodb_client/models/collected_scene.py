from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CollectedScene(Model):
    """A scene of an extraction.

    Attributes:
        scene_id (str | None): Id of the scene, for `describe_video_scene`.
        start (float | None): Where it begins, in seconds.
        end (float | None): Where it ends, in seconds.
        description (str | None): What is seen, where a model wrote it.
        metadata (dict[str, Any] | None): Names and values that are kept with it.
        frames (list[SceneFrame] | None): Some frames of it.
    """

    __slots__ = (
        "scene_id",
        "start",
        "end",
        "description",
        "metadata",
        "frames",
    )

    scene_id: str | None
    start: float | None
    end: float | None
    description: str | None
    metadata: dict[str, Any] | None
    frames: list[SceneFrame] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
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
            "description",
            "description",
            STRING,
        ),
        Field(
            "metadata",
            "metadata",
            OBJECT,
        ),
        Field(
            "frames",
            "frames",
            Items(Object("scene_frame", "SceneFrame")),
        ),
    )

    def __init__(
        self,
        *,
        scene_id: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        frames: Sequence[SceneFrame | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_id": scene_id,
                    "start": start,
                    "end": end,
                    "description": description,
                    "metadata": metadata,
                    "frames": frames,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_id is UNSET:
            _m.scene_id = None
        else:
            _m.scene_id = _raw["scene_id"] = scene_id if scene_id is not None else _m._taken("scene_id", None)
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = (
                description if description is not None else _m._taken("description", None)
            )
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        if frames is UNSET:
            _m.frames = None
        else:
            _m.frames = _raw["frames"] = _m._taken("frames", frames)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_id")
        m.scene_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("frames")
        m.frames = (
            v
            if v is None
            else [SceneFrame._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "frames", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .scene_frame import SceneFrame
