from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Meeting(Model):
    """Meeting

    Attributes:
        bot_id (str | None): Example: 'bot-12345'.
        status (str | None): Example: 'recording'.
        video_url (str | None): Example: 'https://stream.videodb.io/v/12345'.
    """

    __slots__ = (
        "bot_id",
        "status",
        "video_url",
    )

    bot_id: str | None
    status: str | None
    video_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "bot_id",
            "bot_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "video_url",
            "video_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        bot_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "bot_id": bot_id,
                    "status": status,
                    "video_url": video_url,
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
        if status is UNSET:
            m.status = None
        else:
            m.status = raw["status"] = status if status is not None else m._taken("status", None)
        if video_url is UNSET:
            m.video_url = None
        else:
            m.video_url = raw["video_url"] = video_url if video_url is not None else m._taken("video_url", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("bot_id")
        m.bot_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_url")
        m.video_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
