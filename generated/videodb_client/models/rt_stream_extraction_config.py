from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamExtractionConfig(Model):
    """How a live stream is cut.

    Attributes:
        time (int | None): How long a window is, in seconds. Example: 10.
        frame_count (int | None): How many frames of each window are looked at. Example: 5.
        segmenter (str | None): For a transcript, what it is cut by, such as word, sentence or time.
        segmentation_value (float | None): For a transcript, how many of these make a piece.
    """

    __slots__ = (
        "time",
        "frame_count",
        "segmenter",
        "segmentation_value",
    )

    time: int | None
    frame_count: int | None
    segmenter: str | None
    segmentation_value: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "time",
            "time",
            INTEGER,
        ),
        Field(
            "frame_count",
            "frame_count",
            INTEGER,
        ),
        Field(
            "segmenter",
            "segmenter",
            STRING,
        ),
        Field(
            "segmentation_value",
            "segmentation_value",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        time: int | Unset = UNSET,
        frame_count: int | Unset = UNSET,
        segmenter: str | Unset = UNSET,
        segmentation_value: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "time": time,
                    "frame_count": frame_count,
                    "segmenter": segmenter,
                    "segmentation_value": segmentation_value,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if time is UNSET:
            _m.time = None
        else:
            _m.time = _raw["time"] = time if time is not None else _m._taken("time", None)
        if frame_count is UNSET:
            _m.frame_count = None
        else:
            _m.frame_count = _raw["frame_count"] = (
                frame_count if frame_count is not None else _m._taken("frame_count", None)
            )
        if segmenter is UNSET:
            _m.segmenter = None
        else:
            _m.segmenter = _raw["segmenter"] = segmenter if segmenter is not None else _m._taken("segmenter", None)
        if segmentation_value is UNSET:
            _m.segmentation_value = None
        else:
            _m.segmentation_value = _raw["segmentation_value"] = (
                segmentation_value if segmentation_value is not None else _m._taken("segmentation_value", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("time")
        m.time = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("frame_count")
        m.frame_count = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("segmenter")
        m.segmenter = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("segmentation_value")
        m.segmentation_value = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
