from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamAnalyzerConfig(Model):
    """RTStreamAnalyzerConfig

    Attributes:
        prompt (str | Unset): What to tell the model.
        model (str | Unset): Which model.
    """

    prompt: str | Unset
    model: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "model",
            "model",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        model: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "model": model,
            },
            _wire,
        )
