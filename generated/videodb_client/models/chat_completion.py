from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_choice import ChatChoice
    from .chat_usage import ChatUsage


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ChatCompletion(Model):
    """ChatCompletion

    Attributes:
        id (str | Unset): Example: 'chatcmpl-123'.
        object_ (str | Unset): Example: 'chat.completion'.
        created (int | Unset): Example: 1677652288.
        model (str | Unset): Example: 'gpt-4o-2024-11-20'.
        choices (list[ChatChoice] | Unset):
        usage (ChatUsage | Unset):
    """

    id: str | Unset
    object_: str | Unset
    created: int | Unset
    model: str | Unset
    choices: list[ChatChoice] | Unset
    usage: ChatUsage | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "object_",
            "object",
            STRING,
        ),
        Field(
            "created",
            "created",
            INTEGER,
        ),
        Field(
            "model",
            "model",
            STRING,
        ),
        Field(
            "choices",
            "choices",
            Items(Object("chat_choice", "ChatChoice")),
        ),
        Field(
            "usage",
            "usage",
            Object("chat_usage", "ChatUsage"),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_: str | Unset = UNSET,
        created: int | Unset = UNSET,
        model: str | Unset = UNSET,
        choices: list[ChatChoice] | Unset = UNSET,
        usage: ChatUsage | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "object": object_,
                "created": created,
                "model": model,
                "choices": choices,
                "usage": usage,
            },
            _wire,
        )
