from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class VideoIndexEntry(Model):
    """A stretch of a video as it is indexed.

    Attributes:
        start (float | None): Where it begins, in seconds.
        end (float | None): Where it ends, in seconds.
        response (str | None): What was written of it.
    """

    __slots__ = (
        "start",
        "end",
        "response",
    )

    start: float | None
    end: float | None
    response: str | None

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
            "response",
            "response",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        response: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "start": start,
                    "end": end,
                    "response": response,
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
        if response is UNSET:
            _m.response = None
        else:
            _m.response = _raw["response"] = response if response is not None else _m._taken("response", None)
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
        v = get("response")
        m.response = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
