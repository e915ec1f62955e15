from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ThumbnailUrl(Model):
    """ThumbnailUrl

    Attributes:
        thumbnail_url (str | None): Example: 'https://assets.videodb.io/thumb/12345.jpg'.
    """

    __slots__ = ("thumbnail_url",)

    thumbnail_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "thumbnail_url",
            "thumbnail_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        thumbnail_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "thumbnail_url": thumbnail_url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if thumbnail_url is UNSET:
            m.thumbnail_url = None
        else:
            m.thumbnail_url = raw["thumbnail_url"] = (
                thumbnail_url if thumbnail_url is not None else m._taken("thumbnail_url", None)
            )
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("thumbnail_url")
        m.thumbnail_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
