from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ChatReply(Model):
    """ChatReply

    Attributes:
        role (str | Unset): Example: 'assistant'.
        content (str | Unset): Example: "Hello! I'm doing well, thank you for asking.".
    """

    role: str | Unset
    content: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "role",
            "role",
            STRING,
        ),
        Field(
            "content",
            "content",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        role: str | Unset = UNSET,
        content: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "role": role,
                "content": content,
            },
            _wire,
        )
