from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import INTEGER, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateImageUrlRequest(Model):
    """How the picture is to come.

    Attributes:
        format_ (ImageFormat | None): What kind of file. Also spelled `format`.
        quality (int | None): How good the picture is, 1 to 100. At least: 1. At most: 100. Example: 90.
        width (int | None): How wide, in pixels. Example: 1024.
        height (int | None): How high, in pixels. Example: 768.
    """

    __slots__ = (
        "format_",
        "quality",
        "width",
        "height",
    )

    format_: ImageFormat | None
    quality: int | None
    width: int | None
    height: int | None

    format = Alias["ImageFormat | None"]("format_", "format")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "format_",
            "format",
            Choice("jpg", "png", "webp", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            INTEGER,
        ),
        Field(
            "width",
            "width",
            INTEGER,
        ),
        Field(
            "height",
            "height",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        format_: ImageFormat | Unset = UNSET,
        format: ImageFormat | Unset = UNSET,
        quality: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "format": format_ if format is UNSET else format,
                    "quality": quality,
                    "width": width,
                    "height": height,
                },
            )
            return
        format_ = either("GenerateImageUrlRequest", format_=format_, format=format)
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
        if width is UNSET:
            _m.width = None
        else:
            _m.width = _raw["width"] = width if width is not None else _m._taken("width", None)
        if height is UNSET:
            _m.height = None
        else:
            _m.height = _raw["height"] = height if height is not None else _m._taken("height", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("format")
        m.format_ = v if v is None or type(v) is str else first(cls, "format_", raw)
        v = get("quality")
        m.quality = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("width")
        m.width = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("height")
        m.height = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .image_format import ImageFormat
