from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TranscriptSegment(Model):
    """A piece of what is said.

    Attributes:
        text (str | None): What is said; "-" was seen for a pause. Example: 'Hello world'. Also spelled `word`.
        start (float | None): Where it begins, in seconds. Example: 1.5.
        end (float | None): Where it ends, in seconds. Example: 3.2.
        speaker (str | None): Who speaks, where that was told apart.
    """

    __slots__ = (
        "text",
        "start",
        "end",
        "speaker",
    )

    text: str | None
    start: float | None
    end: float | None
    speaker: str | None

    word = Alias["str | None"]("text", "word")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "text",
            "text",
            STRING,
            aliases=("word",),
        ),
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
            "speaker",
            "speaker",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        word: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        speaker: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "text": text,
                    "word": word,
                    "start": start,
                    "end": end,
                    "speaker": speaker,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if text is UNSET and word is UNSET:
            _m.text = None
        else:
            _m.text = _m._one_of(
                "text",
                _raw,
                {
                    "text": text,
                    "word": word,
                },
            )
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
        if speaker is UNSET:
            _m.speaker = None
        else:
            _m.speaker = _raw["speaker"] = speaker if speaker is not None else _m._taken("speaker", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("text")
        if v is None and (v := get("word")) is None:
            m.text = None
        else:
            m.text = v if type(v) is str else first(cls, "text", raw)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("speaker")
        m.speaker = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
