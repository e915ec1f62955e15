from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatReply(Model):
    """A message that the model wrote.

    Attributes:
        role (str | None): Who says it: assistant. Example: 'assistant'.
        content (str | None): What is said; null where there are only calls of tools. Example: "Hello! I'm doing
            well, thank you for asking.".
        tool_calls (list[dict[str, Any]] | None): The calls of tools that the model wants, in OpenAI's form.
    """

    __slots__ = (
        "role",
        "content",
        "tool_calls",
    )

    role: str | None
    content: str | None
    tool_calls: list[dict[str, Any]] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "role",
            "role",
            STRING,
        ),
        Field(
            "content",
            "content",
            AnyOf(STRING, NULL),
        ),
        Field(
            "tool_calls",
            "tool_calls",
            AnyOf(Items(OBJECT), NULL),
        ),
    )

    def __init__(
        self,
        *,
        role: str | Unset = UNSET,
        content: str | None | Unset = UNSET,
        tool_calls: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "role": role,
                    "content": content,
                    "tool_calls": tool_calls,
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
            _m.tool_calls = _raw["tool_calls"] = tool_calls
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("role")
        m.role = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("content")
        m.content = v if v is None or type(v) is str else first(cls, "content", raw)
        v = get("tool_calls")
        m.tool_calls = v if v is None or type(v) is list else first(cls, "tool_calls", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
