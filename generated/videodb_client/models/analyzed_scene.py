from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, NUMBER, OBJECT, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AnalyzedScene(Model):
    """What an analyzer found in a scene.

    Attributes:
        scene_id (str | None): Id of the scene.
        start (float | None): Where it begins, in seconds of the video.
        end (float | None): Where it ends, in seconds of the video.
        data (dict[str, Any] | None): What was found - `text` and `words` for spoken_words, `frames` for
            object_detection, the fields of the schema for vlm, else `text`. `error` alone where the model refused a
            scene.
        metadata (dict[str, Any] | None): More about the scene.
    """

    __slots__ = (
        "scene_id",
        "start",
        "end",
        "data",
        "metadata",
    )

    scene_id: str | None
    start: float | None
    end: float | None
    data: dict[str, Any] | None
    metadata: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "start",
            "start",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "end",
            "end",
            AnyOf(NUMBER, NULL),
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
        scene_id: str | None | Unset = UNSET,
        start: float | None | Unset = UNSET,
        end: float | None | Unset = UNSET,
        data: Mapping[str, Any] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_id": scene_id,
                    "start": start,
                    "end": end,
                    "data": data,
                    "metadata": metadata,
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
            _m.scene_id = _raw["scene_id"] = scene_id
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end
        if data is UNSET:
            _m.data = None
        else:
            _m.data = _raw["data"] = data
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_id")
        m.scene_id = v if v is None or type(v) is str else first(cls, "scene_id", raw)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else first(cls, "start", raw)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else first(cls, "end", raw)
        v = get("data")
        m.data = v if v is None or type(v) is dict else first(cls, "data", raw)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else first(cls, "metadata", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
