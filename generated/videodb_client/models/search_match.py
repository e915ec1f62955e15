from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchMatch(Model):
    """SearchMatch

    Attributes:
        video_id (str | None): Example: 'm-12345'.
        start (float | None): Example: 10.5.
        end (float | None): Example: 20.3.
        text (str | None): Example: 'matched content'.
        score (float | None): Example: 0.95.
    """

    __slots__ = (
        "video_id",
        "start",
        "end",
        "text",
        "score",
    )

    video_id: str | None
    start: float | None
    end: float | None
    text: str | None
    score: float | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
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
        Field(
            "text",
            "text",
            STRING,
        ),
        Field(
            "score",
            "score",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        score: float | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "start": start,
                    "end": end,
                    "text": text,
                    "score": score,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if video_id is UNSET:
            m.video_id = None
        else:
            m.video_id = raw["video_id"] = video_id if video_id is not None else m._taken("video_id", None)
        if start is UNSET:
            m.start = None
        else:
            m.start = raw["start"] = start if start is not None else m._taken("start", None)
        if end is UNSET:
            m.end = None
        else:
            m.end = raw["end"] = end if end is not None else m._taken("end", None)
        if text is UNSET:
            m.text = None
        else:
            m.text = raw["text"] = text if text is not None else m._taken("text", None)
        if score is UNSET:
            m.score = None
        else:
            m.score = raw["score"] = score if score is not None else m._taken("score", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("text")
        m.text = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("score")
        m.score = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
