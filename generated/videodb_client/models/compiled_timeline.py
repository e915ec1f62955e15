from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CompiledTimeline(Model):
    """What was joined.

    Attributes:
        stream_url (str | None): Address of the HLS stream (.m3u8). Example:
            'https://stream.videodb.io/compiled/12345'.
        duration (float | None): How long it plays, in seconds. Example: 120.5.
        format_ (str | None): What it is, such as mp4. Example: 'mp4'. Also spelled `format`.
    """

    __slots__ = (
        "stream_url",
        "duration",
        "format_",
    )

    stream_url: str | None
    duration: float | None
    format_: str | None

    format = Alias["str | None"]("format_", "format")

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
        format: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "stream_url": stream_url,
                    "duration": duration,
                    "format": format_ if format is UNSET else format,
                },
            )
            return
        format_ = either("CompiledTimeline", format_=format_, format=format)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if stream_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _raw["stream_url"] = stream_url if stream_url is not None else _m._taken("stream_url", None)
        if duration is UNSET:
            _m.duration = None
        else:
            _m.duration = _raw["duration"] = duration if duration is not None else _m._taken("duration", None)
        if format_ is UNSET:
            _m.format_ = None
        else:
            _m.format_ = _raw["format"] = format_ if format_ is not None else _m._taken("format_", None)
        _m.__class__ = _cls

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
