from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexedRecord(Model):
    """Every key other than these four is data, and is indexed.

    Attributes:
        scene_id (str | None): Id of the scene.
        start (float): Where it begins, in seconds of the video.
        end (float): Where it ends, in seconds; after start.
        metadata (dict[str, Any] | None): What comes along, and is not indexed.
    """

    __slots__ = (
        "scene_id",
        "start",
        "end",
        "metadata",
    )

    scene_id: str | None
    start: float
    end: float
    metadata: dict[str, Any] | None

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
            required=True,
            needed=True,
        ),
        Field(
            "end",
            "end",
            NUMBER,
            required=True,
            needed=True,
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
        scene_id: str | Unset = UNSET,
        start: float,
        end: float,
        metadata: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_id": scene_id,
                    "start": start,
                    "end": end,
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
            _m.scene_id = _raw["scene_id"] = scene_id if scene_id is not None else _m._taken("scene_id", None)
        _m.start = _raw["start"] = _m._wanted("start", start)
        _m.end = _raw["end"] = _m._wanted("end", end)
        if metadata is UNSET:
            _m.metadata = None
        else:
            _m.metadata = _raw["metadata"] = metadata if metadata is not None else _m._taken("metadata", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_id")
        m.scene_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start")
        if type(v) is float and v - v == 0:
            m.start = v
        else:
            m._settle("start", raw)
        v = get("end")
        if type(v) is float and v - v == 0:
            m.end = v
        else:
            m._settle("end", raw)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
