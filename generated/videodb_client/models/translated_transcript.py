from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..groups._shapes import Spoken
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TranslatedTranscript(Spoken, Model):
    """What is said, in another language.

    Attributes:
        translated_transcript (list[TranscriptSegment] | None): The pieces, in order.
    """

    __slots__ = ("translated_transcript",)

    translated_transcript: list[TranscriptSegment] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "translated_transcript",
            "translated_transcript",
            Items(Object("transcript_segment", "TranscriptSegment")),
        ),
    )

    def __init__(
        self,
        *,
        translated_transcript: Sequence[TranscriptSegment | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "translated_transcript": translated_transcript,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if translated_transcript is UNSET:
            _m.translated_transcript = None
        else:
            _m.translated_transcript = _raw["translated_transcript"] = _m._taken(
                "translated_transcript", translated_transcript
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("translated_transcript")
        m.translated_transcript = (
            v
            if v is None
            else [TranscriptSegment._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "translated_transcript", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .transcript_segment import TranscriptSegment
