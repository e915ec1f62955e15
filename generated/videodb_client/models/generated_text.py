from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    ANY,
    OBJECT,
    STRING,
    AnyOf,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GeneratedText(Model):
    """GeneratedText

    Attributes:
        output (str | dict[str, Any] | list[Any] | Unset): Example: 'Generated text output'.
    """

    output: str | dict[str, Any] | list[Any] | Unset
    _wire: Wire = field(alias="_wire")

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
        output: str | dict[str, Any] | list[Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "output": output,
            },
            _wire,
        )
