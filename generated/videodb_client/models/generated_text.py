from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import ANY, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GeneratedText(Model):
    """What a model wrote.

    Attributes:
        output (str | dict[str, Any] | list[Any] | None): The text; an object or a list where JSON was asked for.
            Example: 'Generated text output'.
    """

    __slots__ = ("output",)

    output: str | dict[str, Any] | list[Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "output",
            "output",
            AnyOf(STRING, OBJECT, Items(ANY)),
        ),
    )

    def __init__(
        self,
        *,
        output: str | Mapping[str, Any] | Sequence[Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "output": output,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if output is UNSET:
            _m.output = None
        else:
            _m.output = _raw["output"] = output if output is not None else _m._taken("output", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("output")
        m.output = v if v is None else first(cls, "output", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
