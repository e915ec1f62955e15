from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Choice, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateTimelineV2Request(Model):
    """What is to be joined, and into what.

    Attributes:
        request_type (TimelineRequestType): compile, and nothing else.
        timeline (list[Timeline]): What is played, one after the other.
        output_format (VideoFormat | None): What comes of it.
        quality (Quality | None): How good the picture is.
    """

    __slots__ = (
        "request_type",
        "timeline",
        "output_format",
        "quality",
    )

    request_type: TimelineRequestType
    timeline: list[Timeline]
    output_format: VideoFormat | None
    quality: Quality | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "request_type",
            "request_type",
            Choice("compile", is_open=False),
            required=True,
            needed=True,
        ),
        Field(
            "timeline",
            "timeline",
            Items(Object("timeline", "Timeline")),
            required=True,
            needed=True,
        ),
        Field(
            "output_format",
            "output_format",
            Choice("mp4", "webm", "hls", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            Choice("low", "medium", "high", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        request_type: TimelineRequestType,
        timeline: Sequence[Timeline | Mapping[str, Any]],
        output_format: VideoFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "request_type": request_type,
                    "timeline": timeline,
                    "output_format": output_format,
                    "quality": quality,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.request_type = _raw["request_type"] = _m._wanted("request_type", request_type)
        _m.timeline = _raw["timeline"] = _m._wanted("timeline", timeline)
        if output_format is UNSET:
            _m.output_format = None
        else:
            _m.output_format = _raw["output_format"] = (
                output_format if output_format is not None else _m._taken("output_format", None)
            )
        if quality is UNSET:
            _m.quality = None
        else:
            _m.quality = _raw["quality"] = quality if quality is not None else _m._taken("quality", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("request_type")
        if type(v) is str:
            m.request_type = v
        else:
            m._settle("request_type", raw)
        v = get("timeline")
        if type(v) is list:
            m.timeline = [Timeline._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("timeline", raw)
        v = get("output_format")
        m.output_format = v if v is None or type(v) is str else first(cls, "output_format", raw)
        v = get("quality")
        m.quality = v if v is None or type(v) is str else first(cls, "quality", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .quality import Quality
from .timeline import Timeline
from .timeline_request_type import TimelineRequestType
from .video_format import VideoFormat
