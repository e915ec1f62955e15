from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GeneratedText(Model):
    """GeneratedText

    Attributes:
        output (str | None): Example: 'Generated text content'.
    """

    __slots__ = ("output",)

    output: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "output",
            "output",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        output: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "output": output,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if output is UNSET:
            m.output = None
        else:
            m.output = raw["output"] = output if output is not None else m._taken("output", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("output")
        m.output = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
