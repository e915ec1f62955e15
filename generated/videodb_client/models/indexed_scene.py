from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexedScene(Model):
    """A scene, and what was seen in it.

    Attributes:
        start_time (float | None): Where it begins, in seconds. Example: 10.5. Also spelled `start`.
        end_time (float | None): Where it ends, in seconds. Example: 25.3. Also spelled `end`.
        confidence (float | None): How sure the model was, 0 to 1. Example: 0.85.
        description (str | None): What is seen, as a model wrote it.
        scene_id (str | None): Id of the scene.
        metadata (dict[str, Any] | None): Names and values that are kept with it; numbers come as text.
        scene_metadata (dict[str, Any] | None): Names and values that are kept with the scene.
    """

    __slots__ = (
        "start_time",
        "end_time",
        "confidence",
        "description",
        "scene_id",
        "metadata",
        "scene_metadata",
    )

    start_time: float | None
    end_time: float | None
    confidence: float | None
    description: str | None
    scene_id: str | None
    metadata: dict[str, Any] | None
    scene_metadata: dict[str, Any] | None

    start = Alias["float | None"]("start_time", "start")
    end = Alias["float | None"]("end_time", "end")

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
        metadata: Mapping[str, Any] | Unset = UNSET,
        scene_metadata: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if start_time is UNSET and start is UNSET:
            _m.start_time = None
        else:
            _m.start_time = _m._one_of(
                "start_time",
                _raw,
                {
                    "start_time": start_time,
                    "start": start,
                },
            )
        if end_time is UNSET and end is UNSET:
            _m.end_time = None
        else:
            _m.end_time = _m._one_of(
                "end_time",
                _raw,
                {
                    "end_time": end_time,
                    "end": end,
                },
            )
        if confidence is UNSET:
            _m.confidence = None
        else:
            _m.confidence = _raw["confidence"] = confidence if confidence is not None else _m._taken("confidence", None)
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = (
                description if description is not None else _m._taken("description", None)
            )
        if scene_id is UNSET:
            _m.scene_id = None
        else:
            _m.scene_id = _raw["scene_id"] = scene_id if scene_id is not None else _m._taken("scene_id", None)
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        if scene_metadata is UNSET:
            _m.scene_metadata = None
        else:
            _m.scene_metadata = _raw["scene_metadata"] = (
                scene_metadata if scene_metadata is not None else _m._taken("scene_metadata", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("start_time")
        if v is None and (v := get("start")) is None:
            m.start_time = None
        else:
            m.start_time = v if type(v) is float and v - v == 0 else first(cls, "start_time", raw)
        v = get("end_time")
        if v is None and (v := get("end")) is None:
            m.end_time = None
        else:
            m.end_time = v if type(v) is float and v - v == 0 else first(cls, "end_time", raw)
        v = get("confidence")
        m.confidence = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("scene_id")
        m.scene_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("scene_metadata")
        m.scene_metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
