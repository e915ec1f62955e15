from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, OBJECT, STRING, AnyOf, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatMessage(Model):
    """A message of a conversation.

    Attributes:
        role (ChatRole | None): Who says it.
        content (str | list[dict[str, Any]] | None): What is said; parts of it in OpenAI's form. Null where there
            are only calls of tools. Example: 'Hello, how are you?'.
        tool_calls (list[dict[str, Any]] | None): The calls of tools that the model wanted, as its reply had them.
        tool_call_id (str | None): Which of the calls of tools this answers. With the role tool.
    """

    __slots__ = (
        "role",
        "content",
        "tool_calls",
        "tool_call_id",
    )

    role: ChatRole | None
    content: str | list[dict[str, Any]] | None
    tool_calls: list[dict[str, Any]] | None
    tool_call_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "role",
            "role",
            Choice("system", "user", "assistant", "tool", is_open=False),
        ),
        Field(
            "content",
            "content",
            AnyOf(STRING, NULL, Items(OBJECT)),
        ),
        Field(
            "tool_calls",
            "tool_calls",
            Items(OBJECT),
        ),
        Field(
            "tool_call_id",
            "tool_call_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        role: ChatRole | Unset = UNSET,
        content: str | Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        tool_calls: Sequence[Mapping[str, Any]] | Unset = UNSET,
        tool_call_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "role": role,
                    "content": content,
                    "tool_calls": tool_calls,
                    "tool_call_id": tool_call_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if role is UNSET:
            _m.role = None
        else:
            _m.role = _raw["role"] = role if role is not None else _m._taken("role", None)
        if content is UNSET:
            _m.content = None
        else:
            _m.content = _raw["content"] = content
        if tool_calls is UNSET:
            _m.tool_calls = None
        else:
            _m.tool_calls = _raw["tool_calls"] = tool_calls if tool_calls is not None else _m._taken("tool_calls", None)
        if tool_call_id is UNSET:
            _m.tool_call_id = None
        else:
            _m.tool_call_id = _raw["tool_call_id"] = (
                tool_call_id if tool_call_id is not None else _m._taken("tool_call_id", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("role")
        m.role = v if v is None or type(v) is str else first(cls, "role", raw)
        v = get("content")
        m.content = v if v is None else first(cls, "content", raw)
        v = get("tool_calls")
        m.tool_calls = v if v is None or type(v) is list else first(cls, "tool_calls", raw)
        v = get("tool_call_id")
        m.tool_call_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_role import ChatRole
