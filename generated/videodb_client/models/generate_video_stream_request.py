from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import NUMBER, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateVideoStreamRequest(Model):
    """What the stream is to be.

    Attributes:
        format_ (VideoFormat | None): How it comes; by the vendor's pages always HLS. Also spelled `format`.
        quality (Quality | None): How good the picture is.
        timeline (list[list[float]] | None): The parts to play, in order: pairs of seconds, such as `[[0, 10], [30,
            45]]`. All of it unless given.
        length (float | None): How long the whole video is, in seconds.
    """

    __slots__ = (
        "format_",
        "quality",
        "timeline",
        "length",
    )

    format_: VideoFormat | None
    quality: Quality | None
    timeline: list[list[float]] | None
    length: float | None

    format = Alias["VideoFormat | None"]("format_", "format")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "format_",
            "format",
            Choice("mp4", "webm", "hls", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            Choice("low", "medium", "high", is_open=False),
        ),
        Field(
            "timeline",
            "timeline",
            Items(Items(NUMBER)),
        ),
        Field(
            "length",
            "length",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        format_: VideoFormat | Unset = UNSET,
        format: VideoFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "format": format_ if format is UNSET else format,
                    "quality": quality,
                    "timeline": timeline,
                    "length": length,
                },
            )
            return
        format_ = either("GenerateVideoStreamRequest", format_=format_, format=format)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if format_ is UNSET:
            _m.format_ = None
        else:
            _m.format_ = _raw["format"] = format_ if format_ is not None else _m._taken("format_", None)
        if quality is UNSET:
            _m.quality = None
        else:
            _m.quality = _raw["quality"] = quality if quality is not None else _m._taken("quality", None)
        if timeline is UNSET:
            _m.timeline = None
        else:
            _m.timeline = _raw["timeline"] = timeline if timeline is not None else _m._taken("timeline", None)
        if length is UNSET:
            _m.length = None
        else:
            _m.length = _raw["length"] = length if length is not None else _m._taken("length", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("format")
        m.format_ = v if v is None or type(v) is str else first(cls, "format_", raw)
        v = get("quality")
        m.quality = v if v is None or type(v) is str else first(cls, "quality", raw)
        v = get("timeline")
        m.timeline = v if v is None else first(cls, "timeline", raw)
        v = get("length")
        m.length = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .quality import Quality
from .video_format import VideoFormat
