from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CompiledTimeline(Model):
    """What was joined.

    Attributes:
        stream_url (str | None): Address of the HLS stream (.m3u8). Example:
            'https://stream.videodb.io/compiled/12345'.
        duration (float | None): How long it plays, in seconds. Example: 120.5.
        format_ (str | None): What it is, such as mp4. Example: 'mp4'.
    """

    __slots__ = (
        "stream_url",
        "duration",
        "format_",
    )

    stream_url: str | None
    duration: float | None
    format_: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
        Field(
            "format_",
            "format",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        format_: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "stream_url": stream_url,
                    "duration": duration,
                    "format": format_,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if stream_url is UNSET:
            m.stream_url = None
        else:
            m.stream_url = raw["stream_url"] = stream_url if stream_url is not None else m._taken("stream_url", None)
        if duration is UNSET:
            m.duration = None
        else:
            m.duration = raw["duration"] = duration if duration is not None else m._taken("duration", None)
        if format_ is UNSET:
            m.format_ = None
        else:
            m.format_ = raw["format"] = format_ if format_ is not None else m._taken("format_", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("duration")
        m.duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("format")
        m.format_ = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
