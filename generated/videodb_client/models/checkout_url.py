from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CheckoutUrl(Model):
    """Where to pay.

    Attributes:
        url (str | None): The page to pay on. Example: 'https://checkout.stripe.com/pay/xxx'. Also spelled
            `checkout_url`, `checkoutUrl`, `payment_url`, `paymentUrl`.
        id (str | None): Id of the checkout, which list_checkouts has too.
        session_id (str | None): Id of the payment, where a sample of the vendor's reads it. Also spelled
            `sessionId`.
    """

    __slots__ = (
        "url",
        "id",
        "session_id",
    )

    url: str | None
    id: str | None
    session_id: str | None

    checkout_url = Alias["str | None"]("url", "checkout_url")
    checkoutUrl = Alias["str | None"]("url", "checkoutUrl")
    payment_url = Alias["str | None"]("url", "payment_url")
    paymentUrl = Alias["str | None"]("url", "paymentUrl")
    sessionId = Alias["str | None"]("session_id", "sessionId")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "url",
            "url",
            STRING,
            aliases=(
                "checkout_url",
                "checkoutUrl",
                "payment_url",
                "paymentUrl",
            ),
        ),
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "session_id",
            "session_id",
            STRING,
            aliases=("sessionId",),
        ),
    )

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        checkout_url: str | Unset = UNSET,
        checkoutUrl: str | Unset = UNSET,
        payment_url: str | Unset = UNSET,
        paymentUrl: str | Unset = UNSET,
        id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        sessionId: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "url": url,
                    "checkout_url": checkout_url,
                    "checkoutUrl": checkoutUrl,
                    "payment_url": payment_url,
                    "paymentUrl": paymentUrl,
                    "id": id,
                    "session_id": session_id,
                    "sessionId": sessionId,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if (
            url is UNSET
            and checkout_url is UNSET
            and checkoutUrl is UNSET
            and payment_url is UNSET
            and paymentUrl is UNSET
        ):
            _m.url = None
        else:
            _m.url = _m._one_of(
                "url",
                _raw,
                {
                    "url": url,
                    "checkout_url": checkout_url,
                    "checkoutUrl": checkoutUrl,
                    "payment_url": payment_url,
                    "paymentUrl": paymentUrl,
                },
            )
        if id is UNSET:
            _m.id = None
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
        if session_id is UNSET and sessionId is UNSET:
            _m.session_id = None
        else:
            _m.session_id = _m._one_of(
                "session_id",
                _raw,
                {
                    "session_id": session_id,
                    "sessionId": sessionId,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("url")
        if (
            v is None
            and (v := get("checkout_url")) is None
            and (v := get("checkoutUrl")) is None
            and (v := get("payment_url")) is None
            and (v := get("paymentUrl")) is None
        ):
            m.url = None
        else:
            m.url = v if type(v) is str else first(cls, "url", raw)
        v = get("id")
        m.id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("session_id")
        if v is None and (v := get("sessionId")) is None:
            m.session_id = None
        else:
            m.session_id = v if type(v) is str else first(cls, "session_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
