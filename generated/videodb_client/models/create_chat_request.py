from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateChatRequest(Model):
    """CreateChatRequest

    Attributes:
        messages (list[ChatMessage]):
        max_tokens (int | None): Example: 100.
        temperature (float | None): Example: 0.7.
        stream (bool | None): Example: False.
        model (ChatModel):
    """

    __slots__ = (
        "messages",
        "max_tokens",
        "temperature",
        "stream",
        "model",
    )

    messages: list[ChatMessage]
    max_tokens: int | None
    temperature: float | None
    stream: bool | None
    model: ChatModel

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "messages",
            "messages",
            Items(Object("chat_message", "ChatMessage")),
            required=True,
            needed=True,
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
            Choice("gpt-4o-2024-11-20", is_open=False),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        model: ChatModel,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "messages": messages,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "stream": stream,
                    "model": model,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.messages = raw["messages"] = m._wanted("messages", messages)
        if max_tokens is UNSET:
            m.max_tokens = None
        else:
            m.max_tokens = raw["max_tokens"] = max_tokens if max_tokens is not None else m._taken("max_tokens", None)
        if temperature is UNSET:
            m.temperature = None
        else:
            m.temperature = raw["temperature"] = (
                temperature if temperature is not None else m._taken("temperature", None)
            )
        if stream is UNSET:
            m.stream = None
        else:
            m.stream = raw["stream"] = stream if stream is not None else m._taken("stream", None)
        m.model = raw["model"] = m._wanted("model", model)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("messages")
        if type(v) is list:
            m.messages = [ChatMessage._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("messages", raw)
        v = get("max_tokens")
        m.max_tokens = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("temperature")
        m.temperature = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("stream")
        m.stream = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("model")
        if type(v) is str:
            m.model = v
        else:
            m._settle("model", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_message import ChatMessage
from .chat_model import ChatModel
