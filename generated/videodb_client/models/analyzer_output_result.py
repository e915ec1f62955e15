from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AnalyzerOutputResult(Model):
    """The answer of `get_analyzer_output`.

    Attributes:
        success (bool | None): Whether the call worked. It can be false with HTTP 200.
        message (str | None): What was done or why not, in words.
        data (AnalyzerOutput | None): The output, or its scenes alone.
    """

    __slots__ = (
        "success",
        "message",
        "data",
    )

    success: bool | None
    message: str | None
    data: AnalyzerOutput | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            Object("analyzer_output", "AnalyzerOutput"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        data: AnalyzerOutput | Mapping[str, Any] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "message": message,
                    "data": data,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if success is UNSET:
            m.success = None
        else:
            m.success = raw["success"] = success if success is not None else m._taken("success", None)
        if message is UNSET:
            m.message = None
        else:
            m.message = raw["message"] = message if message is not None else m._taken("message", None)
        if data is UNSET:
            m.data = None
        else:
            m.data = raw["data"] = m._taken("data", data)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("success")
        m.success = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("message")
        m.message = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("data")
        m.data = v if v is None else AnalyzerOutput._read(v) if type(v) is dict else first(cls, "data", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .analyzer_output import AnalyzerOutput
