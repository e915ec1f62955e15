from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import (
    NUMBER,
    STRING,
)
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
        _origin: Model | None = None,
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
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if start is UNSET:
            m.start = None
        else:
            m.start = raw["start"] = start if start is not None else m._taken("start", None)
        if end is UNSET:
            m.end = None
        else:
            m.end = raw["end"] = end if end is not None else m._taken("end", None)
        if description is UNSET:
            m.description = None
        else:
            m.description = raw["description"] = (
                description if description is not None else m._taken("description", None)
            )
        m.__class__ = cls

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
