from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class WorkflowConfig(Model):
    """WorkflowConfig

    Attributes:
        language (str | Unset): Example: 'en'.
        model (str | Unset): Example: 'gpt-4'.
    """

    language: str | Unset
    model: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "language",
            "language",
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
        language: str | Unset = UNSET,
        model: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "language": language,
                "model": model,
            },
            _wire,
        )
