from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ImageUrl(Model):
    """ImageUrl

    Attributes:
        image_url (str | None): Example: 'https://assets.videodb.io/img/12345.jpg'.
    """

    __slots__ = ("image_url",)

    image_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "image_url",
            "image_url",
            STRING,
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        image_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "image_url": image_url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if image_url is UNSET:
            m.image_url = None
        else:
            m.image_url = raw["image_url"] = image_url if image_url is not None else m._taken("image_url", None)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("image_url")
        m.image_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
