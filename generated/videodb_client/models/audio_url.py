from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AudioUrl(Model):
    """AudioUrl

    Attributes:
        stream_url (str | None): Example: 'https://stream.videodb.io/a/12345'.
    """

    __slots__ = ("stream_url",)

    stream_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            STRING,
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "stream_url": stream_url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if stream_url is UNSET:
            m.stream_url = None
        else:
            m.stream_url = raw["stream_url"] = stream_url if stream_url is not None else m._taken("stream_url", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
