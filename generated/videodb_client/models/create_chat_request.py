from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
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
        model (ChatModel | Unset):
        messages (list[ChatMessage]):
        max_tokens (int | Unset): Example: 100.
        temperature (float | Unset): Example: 0.7.
        stream (bool | Unset): Example: False.
        collection_id (str | Unset):
            Also spelled `collectionId`.
        video_id (str | Unset):
            Also spelled `videoId`.
        tools (list[dict[str, Any]] | Unset):
        tool_choice (str | dict[str, Any] | Unset):
        response_format (dict[str, Any] | Unset):
        top_p (float | Unset):
        stop (str | list[str] | Unset):
    """

    model: ChatModel | Unset
    messages: list[ChatMessage]
    max_tokens: int | Unset
    temperature: float | Unset
    stream: bool | Unset
    collection_id: str | Unset
    video_id: str | Unset
    tools: list[dict[str, Any]] | Unset
    tool_choice: str | dict[str, Any] | Unset
    response_format: dict[str, Any] | Unset
    top_p: float | Unset
    stop: str | list[str] | Unset
    _wire: Wire = field(alias="_wire")

    collectionId = Alias["str | Unset"]("collection_id", "collectionId")
    videoId = Alias["str | Unset"]("video_id", "videoId")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "model",
            "model",
            Choice("chat_model", "ChatModel", is_open=False),
        ),
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
            "collection_id",
            "collection_id",
            STRING,
            aliases=("collectionId",),
        ),
        Field(
            "video_id",
            "video_id",
            STRING,
            aliases=("videoId",),
        ),
        Field(
            "tools",
            "tools",
            Items(OBJECT),
        ),
        Field(
            "tool_choice",
            "tool_choice",
            AnyOf(STRING, OBJECT),
        ),
        Field(
            "response_format",
            "response_format",
            OBJECT,
        ),
        Field(
            "top_p",
            "top_p",
            NUMBER,
        ),
        Field(
            "stop",
            "stop",
            AnyOf(STRING, Items(STRING)),
        ),
    )

    def __init__(
        self,
        *,
        model: ChatModel | Unset = UNSET,
        messages: list[ChatMessage],
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        collectionId: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        videoId: str | Unset = UNSET,
        tools: list[dict[str, Any]] | Unset = UNSET,
        tool_choice: str | dict[str, Any] | Unset = UNSET,
        response_format: dict[str, Any] | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stop: str | list[str] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "model": model,
                "messages": messages,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "stream": stream,
                "collection_id": collection_id,
                "collectionId": collectionId,
                "video_id": video_id,
                "videoId": videoId,
                "tools": tools,
                "tool_choice": tool_choice,
                "response_format": response_format,
                "top_p": top_p,
                "stop": stop,
            },
            _wire,
        )
