from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class MeetingBot(Model):
    """MeetingBot

    Attributes:
        bot_id (str | None): Example: 'bot-12345'.
    """

    __slots__ = ("bot_id",)

    bot_id: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "bot_id",
            "bot_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        bot_id: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "bot_id": bot_id,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if bot_id is UNSET:
            m.bot_id = None
        else:
            m.bot_id = raw["bot_id"] = bot_id if bot_id is not None else m._taken("bot_id", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("bot_id")
        m.bot_id = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
