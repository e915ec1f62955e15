from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ThumbnailUrl(Model):
    """Where a picture of a video is.

    Attributes:
        thumbnail_url (str | None): Address of the picture, which web pages can show as it is. Example:
            'https://assets.videodb.io/thumb/12345.jpg'. Also spelled `thumbnail`.
    """

    __slots__ = ("thumbnail_url",)

    thumbnail_url: str | None

    thumbnail = Alias["str | None"]("thumbnail_url", "thumbnail")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "thumbnail_url",
            "thumbnail_url",
            STRING,
            aliases=("thumbnail",),
        ),
    )

    def __init__(
        self,
        *,
        thumbnail_url: str | Unset = UNSET,
        thumbnail: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "thumbnail_url": thumbnail_url,
                    "thumbnail": thumbnail,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if thumbnail_url is UNSET and thumbnail is UNSET:
            m.thumbnail_url = None
        else:
            m.thumbnail_url = m._one_of(
                "thumbnail_url",
                raw,
                {
                    "thumbnail_url": thumbnail_url,
                    "thumbnail": thumbnail,
                },
            )
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("thumbnail_url")
        if v is None and (v := get("thumbnail")) is None:
            m.thumbnail_url = None
        else:
            m.thumbnail_url = v if type(v) is str else first(cls, "thumbnail_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
