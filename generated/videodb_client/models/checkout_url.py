from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, unusual
from .._readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CheckoutUrl(Model):
    """CheckoutUrl

    Attributes:
        url (str | None): Example: 'https://checkout.stripe.com/pay/xxx'.
    """

    __slots__ = ("url",)

    url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "url",
            "url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "url": url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
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
        v = get("url")
        m.url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
