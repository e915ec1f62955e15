from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateTopupRequest(Model):
    """What is to be bought.

    Attributes:
        amount (float): What is paid, once, in whole US dollars (not credits). Example: 50.
        currency (str | None): Which currency; the vendor's pages speak of US dollars only. Example: 'usd'.
        redirect_url (str | None): Where the browser goes on to after paying. Also spelled `redirectUrl`.
    """

    __slots__ = (
        "amount",
        "currency",
        "redirect_url",
    )

    amount: float
    currency: str | None
    redirect_url: str | None

    redirectUrl = Alias["str | None"]("redirect_url", "redirectUrl")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "amount",
            "amount",
            NUMBER,
            required=True,
            needed=True,
        ),
        Field(
            "currency",
            "currency",
            STRING,
        ),
        Field(
            "redirect_url",
            "redirect_url",
            STRING,
            aliases=("redirectUrl",),
        ),
    )

    def __init__(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        redirectUrl: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "amount": amount,
                    "currency": currency,
                    "redirect_url": redirect_url,
                    "redirectUrl": redirectUrl,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.amount = _raw["amount"] = _m._wanted("amount", amount)
        if currency is UNSET:
            _m.currency = None
        else:
            _m.currency = _raw["currency"] = currency if currency is not None else _m._taken("currency", None)
        if redirect_url is UNSET and redirectUrl is UNSET:
            _m.redirect_url = None
        else:
            _m.redirect_url = _m._one_of(
                "redirect_url",
                _raw,
                {
                    "redirect_url": redirect_url,
                    "redirectUrl": redirectUrl,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("amount")
        if type(v) is float and v - v == 0:
            m.amount = v
        else:
            m._settle("amount", raw)
        v = get("currency")
        m.currency = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("redirect_url")
        if v is None and (v := get("redirectUrl")) is None:
            m.redirect_url = None
        else:
            m.redirect_url = v if type(v) is str else first(cls, "redirect_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
