from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import NULL, NUMBER, OBJECT, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class IndexRecord(Model):
    """A record of an index.

    Attributes:
        video_id (str | None): Id of the video.
        understanding_id (str | None): Id of the understanding that it is from, if any.
        scene_id (str | None): Id of the scene. Also spelled `segment_id`.
        start (float | None): Where it begins, in seconds of the video. Also spelled `start_sec`.
        end (float | None): Where it ends, in seconds of the video. Also spelled `end_sec`.
        data (dict[str, Any] | None): What is indexed of it.
        metadata (dict[str, Any] | None): What comes along.
    """

    __slots__ = (
        "video_id",
        "understanding_id",
        "scene_id",
        "start",
        "end",
        "data",
        "metadata",
    )

    video_id: str | None
    understanding_id: str | None
    scene_id: str | None
    start: float | None
    end: float | None
    data: dict[str, Any] | None
    metadata: dict[str, Any] | None

    segment_id = Alias["str | None"]("scene_id", "segment_id")
    start_sec = Alias["float | None"]("start", "start_sec")
    end_sec = Alias["float | None"]("end", "end_sec")

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
        data: Mapping[str, Any] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id
        if understanding_id is UNSET:
            _m.understanding_id = None
        else:
            _m.understanding_id = _raw["understanding_id"] = understanding_id
        if scene_id is UNSET and segment_id is UNSET:
            _m.scene_id = None
        else:
            _m.scene_id = _m._one_of(
                "scene_id",
                _raw,
                {
                    "scene_id": scene_id,
                    "segment_id": segment_id,
                },
            )
        if start is UNSET and start_sec is UNSET:
            _m.start = None
        else:
            _m.start = _m._one_of(
                "start",
                _raw,
                {
                    "start": start,
                    "start_sec": start_sec,
                },
            )
        if end is UNSET and end_sec is UNSET:
            _m.end = None
        else:
            _m.end = _m._one_of(
                "end",
                _raw,
                {
                    "end": end,
                    "end_sec": end_sec,
                },
            )
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
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else first(cls, "video_id", raw)
        v = get("understanding_id")
        m.understanding_id = v if v is None or type(v) is str else first(cls, "understanding_id", raw)
        m.scene_id = first(cls, "scene_id", raw)
        m.start = first(cls, "start", raw)
        m.end = first(cls, "end", raw)
        v = get("data")
        m.data = v if v is None or type(v) is dict else first(cls, "data", raw)
        v = get("metadata")
        m.metadata = v if v is None or type(v) is dict else first(cls, "metadata", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
