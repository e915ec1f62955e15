from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, INTEGER, NUMBER, OBJECT, STRING, AnyOf, Choice, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateChatRequest(Model):
    """A conversation to go on with.

    Attributes:
        model (ChatModel | None): Which model.
        messages (list[ChatMessage]): What was said so far, the oldest first.
        max_tokens (int | None): How many tokens to write at most. Example: 100.
        temperature (float | None): How much the text may vary; higher is more. Example: 0.7.
        stream (bool | None): Whether it is to come piece by piece. This client reads whole answers only: leave it
            out. Example: False.
        collection_id (str | None): Id of a collection that it is about; the vendor's pages want it. Also spelled
            `collectionId`.
        video_id (str | None): Id of a video that it is about (m-…). Also spelled `videoId`.
        tools (list[dict[str, Any]] | None): Functions that the model may ask for, in OpenAI's form.
        tool_choice (str | dict[str, Any] | None): Whether, or which of them, in OpenAI's form.
        response_format (dict[str, Any] | None): The form of the text, in OpenAI's form.
        top_p (float | None): How much of the likely words is drawn from, 0 to 1.
        stop (str | list[str] | None): Texts at which to end.
    """

    __slots__ = (
        "model",
        "messages",
        "max_tokens",
        "temperature",
        "stream",
        "collection_id",
        "video_id",
        "tools",
        "tool_choice",
        "response_format",
        "top_p",
        "stop",
    )

    model: ChatModel | None
    messages: list[ChatMessage]
    max_tokens: int | None
    temperature: float | None
    stream: bool | None
    collection_id: str | None
    video_id: str | None
    tools: list[dict[str, Any]] | None
    tool_choice: str | dict[str, Any] | None
    response_format: dict[str, Any] | None
    top_p: float | None
    stop: str | list[str] | None

    collectionId = Alias["str | None"]("collection_id", "collectionId")
    videoId = Alias["str | None"]("video_id", "videoId")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "model",
            "model",
            Choice("gpt-4o-2024-11-20", "pro", is_open=False),
        ),
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
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        collectionId: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        videoId: str | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | Unset = UNSET,
        response_format: Mapping[str, Any] | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stop: str | list[str] | tuple[str, ...] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if model is UNSET:
            _m.model = None
        else:
            _m.model = _raw["model"] = model if model is not None else _m._taken("model", None)
        _m.messages = _raw["messages"] = _m._wanted("messages", messages)
        if max_tokens is UNSET:
            _m.max_tokens = None
        else:
            _m.max_tokens = _raw["max_tokens"] = max_tokens if max_tokens is not None else _m._taken("max_tokens", None)
        if temperature is UNSET:
            _m.temperature = None
        else:
            _m.temperature = _raw["temperature"] = (
                temperature if temperature is not None else _m._taken("temperature", None)
            )
        if stream is UNSET:
            _m.stream = None
        else:
            _m.stream = _raw["stream"] = stream if stream is not None else _m._taken("stream", None)
        if collection_id is UNSET and collectionId is UNSET:
            _m.collection_id = None
        else:
            _m.collection_id = _m._one_of(
                "collection_id",
                _raw,
                {
                    "collection_id": collection_id,
                    "collectionId": collectionId,
                },
            )
        if video_id is UNSET and videoId is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _m._one_of(
                "video_id",
                _raw,
                {
                    "video_id": video_id,
                    "videoId": videoId,
                },
            )
        if tools is UNSET:
            _m.tools = None
        else:
            _m.tools = _raw["tools"] = tools if tools is not None else _m._taken("tools", None)
        if tool_choice is UNSET:
            _m.tool_choice = None
        else:
            _m.tool_choice = _raw["tool_choice"] = (
                tool_choice if tool_choice is not None else _m._taken("tool_choice", None)
            )
        if response_format is UNSET:
            _m.response_format = None
        else:
            _m.response_format = _raw["response_format"] = (
                response_format if response_format is not None else _m._taken("response_format", None)
            )
        if top_p is UNSET:
            _m.top_p = None
        else:
            _m.top_p = _raw["top_p"] = top_p if top_p is not None else _m._taken("top_p", None)
        if stop is UNSET:
            _m.stop = None
        else:
            _m.stop = _raw["stop"] = stop if stop is not None else _m._taken("stop", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("model")
        m.model = v if v is None or type(v) is str else first(cls, "model", raw)
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
        v = get("collection_id")
        if v is None and (v := get("collectionId")) is None:
            m.collection_id = None
        else:
            m.collection_id = v if type(v) is str else first(cls, "collection_id", raw)
        v = get("video_id")
        if v is None and (v := get("videoId")) is None:
            m.video_id = None
        else:
            m.video_id = v if type(v) is str else first(cls, "video_id", raw)
        v = get("tools")
        m.tools = v if v is None or type(v) is list else first(cls, "tools", raw)
        v = get("tool_choice")
        m.tool_choice = v if v is None else first(cls, "tool_choice", raw)
        v = get("response_format")
        m.response_format = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("top_p")
        m.top_p = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("stop")
        m.stop = v if v is None else first(cls, "stop", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_message import ChatMessage
from .chat_model import ChatModel
