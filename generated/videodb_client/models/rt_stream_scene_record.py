from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamSceneRecord(Model):
    """What was seen in a window of a live stream.

    Attributes:
        start (float | None): Where the window begins, in Unix seconds. Example: 1700000000.
        end (float | None): Where the window ends, in Unix seconds. Example: 1700000010.
        description (str | None): What the model wrote. Example: 'Scene description'.
    """

    __slots__ = (
        "start",
        "end",
        "description",
    )

    start: float | None
    end: float | None
    description: str | None

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
            "description",
            "description",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        description: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "start": start,
                    "end": end,
                    "description": description,
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
        if description is UNSET:
            _m.description = None
        else:
            _m.description = _raw["description"] = (
                description if description is not None else _m._taken("description", None)
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
        v = get("description")
        m.description = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
