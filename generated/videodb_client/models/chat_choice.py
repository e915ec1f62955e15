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
        finish_reason (str | Unset): Example: 'stop'.
        message (ChatReply | Unset):
    """

    index: int | Unset
    finish_reason: str | Unset
    message: ChatReply | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index",
            "index",
            INTEGER,
        ),
        Field(
            "finish_reason",
            "finish_reason",
            STRING,
        ),
        Field(
            "message",
            "message",
            Object("chat_reply", "ChatReply"),
        ),
    )

    def __init__(
        self,
        *,
        index: int | Unset = UNSET,
        finish_reason: str | Unset = UNSET,
        message: ChatReply | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index": index,
                "finish_reason": finish_reason,
                "message": message,
            },
            _wire,
        )
