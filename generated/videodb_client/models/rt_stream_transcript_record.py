from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamTranscriptRecord(Model):
    """A piece of what was said in a live stream.

    Attributes:
        start (float | None): Where it begins, in Unix seconds. Over a WebSocket it is milliseconds. Example:
            1700000000.
        end (float | None): Where it ends, in Unix seconds. Over a WebSocket it is milliseconds. Example:
            1700000005.
        text (str | None): What was said. Example: 'transcribed text'.
        word_timestamps (list[dict[str, Any]] | None): The words with their times; no page tells the form.
    """

    __slots__ = (
        "start",
        "end",
        "text",
        "word_timestamps",
    )

    start: float | None
    end: float | None
    text: str | None
    word_timestamps: list[dict[str, Any]] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
        ),
        Field(
            "text",
            "text",
            STRING,
        ),
        Field(
            "word_timestamps",
            "word_timestamps",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        word_timestamps: Sequence[Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "start": start,
                    "end": end,
                    "text": text,
                    "word_timestamps": word_timestamps,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
        if text is UNSET:
            _m.text = None
        else:
            _m.text = _raw["text"] = text if text is not None else _m._taken("text", None)
        if word_timestamps is UNSET:
            _m.word_timestamps = None
        else:
            _m.word_timestamps = _raw["word_timestamps"] = (
                word_timestamps if word_timestamps is not None else _m._taken("word_timestamps", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("text")
        m.text = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("word_timestamps")
        m.word_timestamps = v if v is None or type(v) is list else first(cls, "word_timestamps", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
