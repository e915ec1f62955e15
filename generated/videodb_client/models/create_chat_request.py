from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_message import ChatMessage
    from .chat_model import ChatModel


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateChatRequest(Model):
    """CreateChatRequest

    Attributes:
        messages (list[ChatMessage]):
        max_tokens (int | Unset): Example: 100.
        temperature (float | Unset): Example: 0.7.
        stream (bool | Unset): Example: False.
        model (ChatModel):
    """

    messages: list[ChatMessage]
    max_tokens: int | Unset
    temperature: float | Unset
    stream: bool | Unset
    model: ChatModel
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "messages",
            "messages",
            Items(Object("chat_message", "ChatMessage")),
            required=True,
        ),
        Field(
            "max_tokens",
            "max_tokens",
            INTEGER,
        ),
        Field(
            "temperature",
            "temperature",
            NUMBER,
        ),
        Field(
            "stream",
            "stream",
            BOOLEAN,
        ),
        Field(
            "model",
            "model",
            Choice("chat_model", "ChatModel", is_open=False),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        messages: list[ChatMessage],
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        model: ChatModel,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "messages": messages,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "stream": stream,
                "model": model,
            },
            _wire,
        )
