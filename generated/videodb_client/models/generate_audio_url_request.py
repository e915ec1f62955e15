from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    Choice,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerateAudioUrlRequest(Model):
    """How the file is to come.

    Attributes:
        format_ (AudioFormat | None): What kind of file; by the vendor's pages MP3, or as it was uploaded.
        quality (Quality | None): How good the sound is.
    """

    __slots__ = (
        "format_",
        "quality",
    )

    format_: AudioFormat | None
    quality: Quality | None

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
        quality: Quality | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "format": format_,
                    "quality": quality,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if format_ is UNSET:
            m.format_ = None
        else:
            m.format_ = raw["format"] = format_ if format_ is not None else m._taken("format_", None)
        if quality is UNSET:
            m.quality = None
        else:
            m.quality = raw["quality"] = quality if quality is not None else m._taken("quality", None)
        m.__class__ = cls

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
