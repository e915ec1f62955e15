from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import INTEGER
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatUsage(Model):
    """How many tokens it took.

    Attributes:
        prompt_tokens (int | None): How many were sent. Example: 10.
        completion_tokens (int | None): How many were written. Example: 15.
        total_tokens (int | None): Both together. Example: 25.
    """

    __slots__ = (
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
    )

    prompt_tokens: int | None
    completion_tokens: int | None
    total_tokens: int | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt_tokens",
            "prompt_tokens",
            INTEGER,
        ),
        Field(
            "completion_tokens",
            "completion_tokens",
            INTEGER,
        ),
        Field(
            "total_tokens",
            "total_tokens",
            INTEGER,
        ),
    )

    def __init__(
        self,
        *,
        prompt_tokens: int | Unset = UNSET,
        completion_tokens: int | Unset = UNSET,
        total_tokens: int | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "prompt_tokens": prompt_tokens,
                    "completion_tokens": completion_tokens,
                    "total_tokens": total_tokens,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if prompt_tokens is UNSET:
            _m.prompt_tokens = None
        else:
            _m.prompt_tokens = _raw["prompt_tokens"] = (
                prompt_tokens if prompt_tokens is not None else _m._taken("prompt_tokens", None)
            )
        if completion_tokens is UNSET:
            _m.completion_tokens = None
        else:
            _m.completion_tokens = _raw["completion_tokens"] = (
                completion_tokens if completion_tokens is not None else _m._taken("completion_tokens", None)
            )
        if total_tokens is UNSET:
            _m.total_tokens = None
        else:
            _m.total_tokens = _raw["total_tokens"] = (
                total_tokens if total_tokens is not None else _m._taken("total_tokens", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("prompt_tokens")
        m.prompt_tokens = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("completion_tokens")
        m.completion_tokens = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("total_tokens")
        m.total_tokens = v if v is None or type(v) is int else unusual(INTEGER, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
