from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Items, Object
from ..groups._shapes import Spoken
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Transcript(Spoken, Model):
    """What is said in a video or an audio file.

    Attributes:
        transcript (list[TranscriptSegment] | None): The pieces, in order. Also spelled `word_timestamps`.
        text (str | None): All of it, as one text.
    """

    __slots__ = (
        "transcript",
        "text",
    )

    transcript: list[TranscriptSegment] | None
    text: str | None

    word_timestamps = Alias["list[TranscriptSegment] | None"]("transcript", "word_timestamps")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "transcript",
            "transcript",
            Items(Object("transcript_segment", "TranscriptSegment")),
            aliases=("word_timestamps",),
        ),
        Field(
            "text",
            "text",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        transcript: Sequence[TranscriptSegment | Mapping[str, Any]] | Unset = UNSET,
        word_timestamps: Sequence[TranscriptSegment | Mapping[str, Any]] | Unset = UNSET,
        text: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "transcript": transcript,
                    "word_timestamps": word_timestamps,
                    "text": text,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if transcript is UNSET and word_timestamps is UNSET:
            _m.transcript = None
        else:
            _m.transcript = _m._one_of(
                "transcript",
                _raw,
                {
                    "transcript": transcript,
                    "word_timestamps": word_timestamps,
                },
            )
        if text is UNSET:
            _m.text = None
        else:
            _m.text = _raw["text"] = text if text is not None else _m._taken("text", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("transcript")
        if v is None and (v := get("word_timestamps")) is None:
            m.transcript = None
        else:
            m.transcript = (
                [TranscriptSegment._read(i) if type(i) is dict else i for i in v]
                if type(v) is list
                else first(cls, "transcript", raw)
            )
        v = get("text")
        m.text = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .transcript_segment import TranscriptSegment
