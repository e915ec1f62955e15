from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import STRING
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if thumbnail_url is UNSET and thumbnail is UNSET:
            _m.thumbnail_url = None
        else:
            _m.thumbnail_url = _m._one_of(
                "thumbnail_url",
                _raw,
                {
                    "thumbnail_url": thumbnail_url,
                    "thumbnail": thumbnail,
                },
            )
        _m.__class__ = _cls

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
