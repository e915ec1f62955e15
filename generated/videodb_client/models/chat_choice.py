from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    STRING,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_reply import ChatReply


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ChatChoice(Model):
    """ChatChoice

    Attributes:
        index (int | Unset): Example: 0.
        message (ChatReply | Unset):
        finish_reason (str | Unset): Example: 'stop'.
    """

    index: int | Unset
    message: ChatReply | Unset
    finish_reason: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index",
            "index",
            INTEGER,
        ),
        Field(
            "message",
            "message",
            Object("chat_reply", "ChatReply"),
        ),
        Field(
            "finish_reason",
            "finish_reason",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        index: int | Unset = UNSET,
        message: ChatReply | Unset = UNSET,
        finish_reason: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index": index,
                "message": message,
                "finish_reason": finish_reason,
            },
            _wire,
        )
