from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    INTEGER,
    STRING,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatChoice(Model):
    """ChatChoice

    Attributes:
        index (int | None): Example: 0.
        finish_reason (str | None): Example: 'stop'.
        message (ChatReply | None):
    """

    __slots__ = (
        "index",
        "finish_reason",
        "message",
    )

    index: int | None
    finish_reason: str | None
    message: ChatReply | None

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
        message: ChatReply | Mapping[str, Any] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "index": index,
                    "finish_reason": finish_reason,
                    "message": message,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if index is UNSET:
            m.index = None
        else:
            m.index = raw["index"] = index if index is not None else m._taken("index", None)
        if finish_reason is UNSET:
            m.finish_reason = None
        else:
            m.finish_reason = raw["finish_reason"] = (
                finish_reason if finish_reason is not None else m._taken("finish_reason", None)
            )
        if message is UNSET:
            m.message = None
        else:
            m.message = raw["message"] = m._taken("message", message)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index")
        m.index = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("finish_reason")
        m.finish_reason = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("message")
        m.message = v if v is None else ChatReply._read(v) if type(v) is dict else first(cls, "message", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_reply import ChatReply
