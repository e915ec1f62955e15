from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class TranscriptSegment(Model):
    """TranscriptSegment

    Attributes:
        text (str | None): Example: 'Hello world'.
        start (float | None): Example: 1.5.
        end (float | None): Example: 3.2.
    """

    __slots__ = (
        "text",
        "start",
        "end",
    )

    text: str | None
    start: float | None
    end: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "text",
            "text",
            STRING,
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
    )

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "text": text,
                    "start": start,
                    "end": end,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if text is UNSET:
            m.text = None
        else:
            m.text = raw["text"] = text if text is not None else m._taken("text", None)
        if start is UNSET:
            m.start = None
        else:
            m.start = raw["start"] = start if start is not None else m._taken("start", None)
        if end is UNSET:
            m.end = None
        else:
            m.end = raw["end"] = end if end is not None else m._taken("end", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("text")
        m.text = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
