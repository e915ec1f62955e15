from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_role import ChatRole


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ChatMessage(Model):
    """ChatMessage

    Attributes:
        role (ChatRole | Unset):
        content (str | Unset): Example: 'Hello, how are you?'.
    """

    role: ChatRole | Unset
    content: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "role",
            "role",
            Choice("chat_role", "ChatRole", is_open=False),
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
        role: ChatRole | Unset = UNSET,
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
