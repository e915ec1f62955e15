from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Thumbnail(Model):
    """Thumbnail

    Attributes:
        timestamp (float | None): Example: 10.5.
        url (str | None): Example: 'https://assets.videodb.io/thumb/12345_10.jpg'.
    """

    __slots__ = (
        "timestamp",
        "url",
    )

    timestamp: float | None
    url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timestamp",
            "timestamp",
            NUMBER,
        ),
        Field(
            "url",
            "url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        timestamp: float | Unset = UNSET,
        url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "timestamp": timestamp,
                    "url": url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if timestamp is UNSET:
            m.timestamp = None
        else:
            m.timestamp = raw["timestamp"] = timestamp if timestamp is not None else m._taken("timestamp", None)
        if url is UNSET:
            m.url = None
        else:
            m.url = raw["url"] = url if url is not None else m._taken("url", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("timestamp")
        m.timestamp = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("url")
        m.url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
