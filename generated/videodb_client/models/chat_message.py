from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatMessage(Model):
    """A message of a conversation.

    Attributes:
        role (ChatRole | None): Who says it.
        content (str | None): What is said. Example: 'Hello, how are you?'.
    """

    __slots__ = (
        "role",
        "content",
    )

    role: ChatRole | None
    content: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "role",
            "role",
            Choice("system", "user", "assistant", is_open=False),
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
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "role": role,
                    "content": content,
                },
            )
            return
        _cls = type(self)
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
            _m.content = _raw["content"] = content if content is not None else _m._taken("content", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("role")
        m.role = v if v is None or type(v) is str else first(cls, "role", raw)
        v = get("content")
        m.content = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_role import ChatRole
