from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TranscodeVideoConfig(Model):
    """What the picture is to be.

    Attributes:
        resolution (int | None): How high, in pixels, such as 720.
        quality (int | None): How good, as a number.
        framerate (int | None): How many frames a second.
        aspect_ratio (str | None): Its shape, such as 16:9.
        resize_mode (str | None): How it is made to fit: crop, fit or pad.
    """

    __slots__ = (
        "resolution",
        "quality",
        "framerate",
        "aspect_ratio",
        "resize_mode",
    )

    resolution: int | None
    quality: int | None
    framerate: int | None
    aspect_ratio: str | None
    resize_mode: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "resolution",
            "resolution",
            INTEGER,
        ),
        Field(
            "quality",
            "quality",
            INTEGER,
        ),
        Field(
            "framerate",
            "framerate",
            INTEGER,
        ),
        Field(
            "aspect_ratio",
            "aspect_ratio",
            STRING,
        ),
        Field(
            "resize_mode",
            "resize_mode",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        resolution: int | Unset = UNSET,
        quality: int | Unset = UNSET,
        framerate: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resize_mode: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "resolution": resolution,
                    "quality": quality,
                    "framerate": framerate,
                    "aspect_ratio": aspect_ratio,
                    "resize_mode": resize_mode,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if resolution is UNSET:
            _m.resolution = None
        else:
            _m.resolution = _raw["resolution"] = resolution if resolution is not None else _m._taken("resolution", None)
        if quality is UNSET:
            _m.quality = None
        else:
            _m.quality = _raw["quality"] = quality if quality is not None else _m._taken("quality", None)
        if framerate is UNSET:
            _m.framerate = None
        else:
            _m.framerate = _raw["framerate"] = framerate if framerate is not None else _m._taken("framerate", None)
        if aspect_ratio is UNSET:
            _m.aspect_ratio = None
        else:
            _m.aspect_ratio = _raw["aspect_ratio"] = (
                aspect_ratio if aspect_ratio is not None else _m._taken("aspect_ratio", None)
            )
        if resize_mode is UNSET:
            _m.resize_mode = None
        else:
            _m.resize_mode = _raw["resize_mode"] = (
                resize_mode if resize_mode is not None else _m._taken("resize_mode", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("resolution")
        m.resolution = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("quality")
        m.quality = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("framerate")
        m.framerate = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("aspect_ratio")
        m.aspect_ratio = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("resize_mode")
        m.resize_mode = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
