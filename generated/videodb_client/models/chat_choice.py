from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import INTEGER, STRING, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatChoice(Model):
    """What the model says.

    Attributes:
        index (int | None): Which of the answers this is, from 0. Example: 0.
        message (ChatReply | None): What is said.
        finish_reason (str | None): Why it ends; stop means that it was done. Example: 'stop'.
    """

    __slots__ = (
        "index",
        "message",
        "finish_reason",
    )

    index: int | None
    message: ChatReply | None
    finish_reason: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index",
            "index",
            INTEGER,
        ),
        Field(
            "message",
            "message",
            Object("chat_reply", "ChatReply"),
        ),
        Field(
            "finish_reason",
            "finish_reason",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        index: int | Unset = UNSET,
        message: ChatReply | Mapping[str, Any] | Unset = UNSET,
        finish_reason: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "index": index,
                    "message": message,
                    "finish_reason": finish_reason,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if index is UNSET:
            _m.index = None
        else:
            _m.index = _raw["index"] = index if index is not None else _m._taken("index", None)
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = _m._taken("message", message)
        if finish_reason is UNSET:
            _m.finish_reason = None
        else:
            _m.finish_reason = _raw["finish_reason"] = (
                finish_reason if finish_reason is not None else _m._taken("finish_reason", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index")
        m.index = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("message")
        m.message = v if v is None else ChatReply._read(v) if type(v) is dict else first(cls, "message", raw)
        v = get("finish_reason")
        m.finish_reason = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_reply import ChatReply
