from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new
from .._schema.readers import Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateAudioUrlRequest(Model):
    """How the file is to come.

    Attributes:
        format_ (AudioFormat | None): What kind of file; by the vendor's pages MP3, or as it was uploaded. Also
            spelled `format`.
        quality (Quality | None): How good the sound is.
    """

    __slots__ = (
        "format_",
        "quality",
    )

    format_: AudioFormat | None
    quality: Quality | None

    format = Alias["AudioFormat | None"]("format_", "format")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "format_",
            "format",
            Choice("mp3", "wav", "flac", is_open=False),
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
        format_: AudioFormat | Unset = UNSET,
        format: AudioFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "format": format_ if format is UNSET else format,
                    "quality": quality,
                },
            )
            return
        format_ = either("GenerateAudioUrlRequest", format_=format_, format=format)
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
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .audio_format import AudioFormat
from .quality import Quality
