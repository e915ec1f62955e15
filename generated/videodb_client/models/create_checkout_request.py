from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NUMBER, STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateCheckoutRequest(Model):
    """What is to be bought.

    Attributes:
        mode (CheckoutMode | None): Once, or again and again.
        plan_id (str | None): Id of the plan to be bought. The vendor does not publish which there are. Example:
            'plan-basic'.
        amount (float | None): What is paid, in whole US dollars (not credits). Example: 100.
        success_url (str | None): Where the browser goes on to after paying. Also spelled `successUrl`.
        cancel_url (str | None): Where the browser goes on to if nobody pays. Also spelled `cancelUrl`.
    """

    __slots__ = (
        "mode",
        "plan_id",
        "amount",
        "success_url",
        "cancel_url",
    )

    mode: CheckoutMode | None
    plan_id: str | None
    amount: float | None
    success_url: str | None
    cancel_url: str | None

    successUrl = Alias["str | None"]("success_url", "successUrl")
    cancelUrl = Alias["str | None"]("cancel_url", "cancelUrl")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "mode",
            "mode",
            Choice("payment", "subscription", is_open=False),
        ),
        Field(
            "plan_id",
            "plan_id",
            STRING,
        ),
        Field(
            "amount",
            "amount",
            NUMBER,
        ),
        Field(
            "success_url",
            "success_url",
            STRING,
            aliases=("successUrl",),
        ),
        Field(
            "cancel_url",
            "cancel_url",
            STRING,
            aliases=("cancelUrl",),
        ),
    )

    def __init__(
        self,
        *,
        mode: CheckoutMode | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        success_url: str | Unset = UNSET,
        successUrl: str | Unset = UNSET,
        cancel_url: str | Unset = UNSET,
        cancelUrl: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "mode": mode,
                    "plan_id": plan_id,
                    "amount": amount,
                    "success_url": success_url,
                    "successUrl": successUrl,
                    "cancel_url": cancel_url,
                    "cancelUrl": cancelUrl,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if mode is UNSET:
            _m.mode = None
        else:
            _m.mode = _raw["mode"] = mode if mode is not None else _m._taken("mode", None)
        if plan_id is UNSET:
            _m.plan_id = None
        else:
            _m.plan_id = _raw["plan_id"] = plan_id if plan_id is not None else _m._taken("plan_id", None)
        if amount is UNSET:
            _m.amount = None
        else:
            _m.amount = _raw["amount"] = amount if amount is not None else _m._taken("amount", None)
        if success_url is UNSET and successUrl is UNSET:
            _m.success_url = None
        else:
            _m.success_url = _m._one_of(
                "success_url",
                _raw,
                {
                    "success_url": success_url,
                    "successUrl": successUrl,
                },
            )
        if cancel_url is UNSET and cancelUrl is UNSET:
            _m.cancel_url = None
        else:
            _m.cancel_url = _m._one_of(
                "cancel_url",
                _raw,
                {
                    "cancel_url": cancel_url,
                    "cancelUrl": cancelUrl,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("mode")
        m.mode = v if v is None or type(v) is str else first(cls, "mode", raw)
        v = get("plan_id")
        m.plan_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("amount")
        m.amount = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("success_url")
        if v is None and (v := get("successUrl")) is None:
            m.success_url = None
        else:
            m.success_url = v if type(v) is str else first(cls, "success_url", raw)
        v = get("cancel_url")
        if v is None and (v := get("cancelUrl")) is None:
            m.cancel_url = None
        else:
            m.cancel_url = v if type(v) is str else first(cls, "cancel_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .checkout_mode import CheckoutMode
