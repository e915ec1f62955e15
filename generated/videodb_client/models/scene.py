from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Scene(Model):
    """A scene that was found in a video.

    Attributes:
        scene_id (str | None): Id of the scene, for `describe_video_scene`. Example: 'scene-123'.
        start_time (float | None): Where it begins, in seconds. Example: 10.5.
        end_time (float | None): Where it ends, in seconds. Example: 25.3.
        description (str | None): What is seen, as a model wrote it. Example: 'Scene description'.
        thumbnail_url (str | None): Where a picture of it is. Example: 'https://assets.videodb.io/scene/123.jpg'.
    """

    __slots__ = (
        "scene_id",
        "start_time",
        "end_time",
        "description",
        "thumbnail_url",
    )

    scene_id: str | None
    start_time: float | None
    end_time: float | None
    description: str | None
    thumbnail_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
            STRING,
        ),
        Field(
            "start_time",
            "start_time",
            NUMBER,
        ),
        Field(
            "end_time",
            "end_time",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
        Field(
            "thumbnail_url",
            "thumbnail_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        scene_id: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        description: str | Unset = UNSET,
        thumbnail_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_id": scene_id,
                    "start_time": start_time,
                    "end_time": end_time,
                    "description": description,
                    "thumbnail_url": thumbnail_url,
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
        if start_time is UNSET:
            _m.start_time = None
        else:
            _m.start_time = _raw["start_time"] = start_time if start_time is not None else _m._taken("start_time", None)
        if end_time is UNSET:
            _m.end_time = None
        else:
            _m.end_time = _raw["end_time"] = end_time if end_time is not None else _m._taken("end_time", None)
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = (
                description if description is not None else _m._taken("description", None)
            )
        if thumbnail_url is UNSET:
            _m.thumbnail_url = None
        else:
            _m.thumbnail_url = _raw["thumbnail_url"] = (
                thumbnail_url if thumbnail_url is not None else _m._taken("thumbnail_url", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_id")
        m.scene_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start_time")
        m.start_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end_time")
        m.end_time = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("thumbnail_url")
        m.thumbnail_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
