from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ChatUsage(Model):
    """ChatUsage

    Attributes:
        prompt_tokens (int | Unset): Example: 10.
        completion_tokens (int | Unset): Example: 15.
        total_tokens (int | Unset): Example: 25.
    """

    prompt_tokens: int | Unset
    completion_tokens: int | Unset
    total_tokens: int | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt_tokens",
            "prompt_tokens",
            INTEGER,
        ),
        Field(
            "completion_tokens",
            "completion_tokens",
            INTEGER,
        ),
        Field(
            "total_tokens",
            "total_tokens",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        prompt_tokens: int | Unset = UNSET,
        completion_tokens: int | Unset = UNSET,
        total_tokens: int | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt_tokens": prompt_tokens,
                "completion_tokens": completion_tokens,
                "total_tokens": total_tokens,
            },
            _wire,
        )
