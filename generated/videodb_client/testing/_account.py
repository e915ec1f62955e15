"""The billing account: credits, what they were spent on, auto-recharge, checkouts and invoices.

A dollar buys a credit. The prices are made up, but for those of sandboxes and searches, which a price list names.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ..types import Json
from ._asked import Asked, Handler, Refused, good, paged
from ._clock import Clock
from ._settings import AutoRecharge

__all__ = ["Account", "Payment"]

PRICES: Final[Mapping[str, tuple[str, float]]] = {
    "generate_image": ("image_generation", 0.05),
    "generate_video": ("video_generation", 0.5),
    "generate_audio": ("audio_generation", 0.1),
    "generate_text": ("llm_basic", 0.01),
    "dub_video": ("dubbing", 0.5),
    "create_scene_index": ("scene_index", 0.02),
    "create_video_understanding": ("indexing_bundle_pro", 0.24),
    "search_video_v2": ("search_v2_query", 0.0015),
    "search_collection_v2": ("search_v2_query", 0.0015),
    "create_rtstream": ("rtstream_compute", 0.1),
    "start_session": ("rtstream_compute", 0.1),
}
"""What an operation costs: the item that usage counts it under, and credits."""

_DAY: Final = 86400
PAY: Final = "/_pay/"
"""Where the page to pay on is: whoever asks for it has paid."""


class Payment(NamedTuple):
    """A payment that was tried: what for (`auto_recharge`, `topup`, `checkout`), dollars, and `paid` or `failed`."""

    reason: str
    dollars: float
    status: str


class Account:
    """One account. `payments` are those that were tried, in order."""

    def __init__(self, clock: Clock, settings: AutoRecharge, balance: float, payment_method: bool) -> None:
        self._clock, self.auto_recharge = clock, settings
        self.balance, self.payment_method = balance, payment_method
        self.payments: list[Payment] = []
        self._spent: dict[str, float] = {}
        self._spendings: list[tuple[float, float]] = []
        self._checkouts: list[dict[str, Any]] = []
        self._invoices: list[dict[str, Any]] = []
        self._declines: float = 0

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        return {
            "get_auto_recharge": lambda asked: self.auto_recharge.read(),
            "set_auto_recharge": self._set,
            "get_usage": lambda asked: good(self._usage()),
            "create_topup": self._topup,
            "create_checkout": self._checkout,
            "list_checkouts": lambda asked: good([self._shown(one) for one in paged(self._checkouts, asked.query)]),
            "list_invoices": lambda asked: good([dict(one) for one in paged(self._invoices, asked.query)]),
        }

    # What a test does

    def spend(self, amount: float, item: str) -> None:
        """Use credits, for an item of `breakdown`; below the threshold, more are bought if that is switched on."""
        if isinstance(amount, bool) or not 0 <= amount < math.inf:
            raise ValueError(f"amount: zero or more credits, and finite, is wanted here, not {amount!r}")
        self.balance -= amount
        self._spent[item] = self._spent.get(item, 0.0) + amount
        self._spendings.append((self._clock.seconds, amount))
        self._refill()

    def decline(self, times: int | None) -> None:
        """Let the next payments fail; all from now on, if None."""
        self._declines = math.inf if times is None else times

    def pay(self, checkout: str) -> Payment:
        """Pay what a checkout asks for. Raises `ValueError` for one that is not there, or is over."""
        for one in self._checkouts:
            if checkout == one["id"] or checkout.endswith(f"{PAY}{one['id']}"):
                if self._shown(one)["status"] != "pending":
                    raise ValueError(f"the checkout {one['id']} is {self._shown(one)['status']}")
                if self._charged(one["reason"], one["amount"]):
                    one["status"] = "completed"
                return self.payments[-1]
        raise ValueError(f"{checkout!r}: there is no such checkout")

    def afford(self, operation: str) -> None:
        """Raise `Refused` with 402 if an operation costs, and there are no credits left."""
        if operation in PRICES and self.balance <= 0:
            raise Refused(402, "Insufficient credits", "INSUFFICIENT_CREDITS")

    def charge(self, operation: str) -> None:
        """Take what an operation costs."""
        if operation in PRICES:
            item, price = PRICES[operation]
            self.spend(price, item)

    # Answering

    def _set(self, asked: Asked) -> Json:
        if asked.body.get("enabled") is True and not self.payment_method:
            raise Refused(402, "A payment method is needed to enable auto recharge", "PAYMENT_METHOD_REQUIRED")
        answer = self.auto_recharge.write(asked.body)
        self._refill()
        return answer

    def _refill(self) -> None:
        settings = self.auto_recharge.settings
        threshold, amount = settings.get("threshold"), settings.get("amount")
        if settings.get("enabled") is not True or not isinstance(threshold, int | float):
            return
        if isinstance(amount, int | float) and amount > 0 and self.balance < threshold:
            self._charged("auto_recharge", amount)

    def _charged(self, reason: str, dollars: float) -> bool:
        good = self.payment_method and self._declines <= 0
        self._declines = max(0, self._declines - 1)
        status = "paid" if good else "failed"
        self.payments.append(Payment(reason, dollars, status))
        number = len(self._invoices) + 1
        self._invoices.insert(0, {
            "id": f"in_{number}",
            "amount": dollars,
            "currency": "usd",
            "status": status,
            "pdf_url": f"https://invoice.stripe.com/pdf/in_{number}",
            "created_at": self._clock.stamp(),
        })  # fmt: skip
        if good:
            self.balance += dollars
        return good

    def _topup(self, asked: Asked) -> Json:
        if not self.payment_method:
            raise Refused(402, "A payment method is needed", "PAYMENT_METHOD_REQUIRED")
        if self._declines > 0:
            self._charged("topup", asked.body["amount"])
            raise Refused(402, "Your card was declined", "CARD_DECLINED")
        return self._opened(asked, "topup", asked.body["amount"])

    def _checkout(self, asked: Asked) -> Json:
        return self._opened(asked, "checkout", asked.body.get("amount", 20))

    def _opened(self, asked: Asked, reason: str, dollars: float) -> Json:
        if dollars <= 0:
            raise Refused(400, "amount: more than 0 is wanted")
        key = f"cs_test_{len(self._checkouts) + 1}"
        self._checkouts.insert(0, {
            "id": key,
            "amount": dollars,
            "currency": asked.body.get("currency", "usd"),
            "status": "pending",
            "created_at": self._clock.stamp(),
            "began": self._clock.seconds,
            "reason": reason,
        })  # fmt: skip
        return good({"url": f"{asked.origin}{PAY}{key}", "id": key, "session_id": key})

    def _shown(self, checkout: Mapping[str, Any]) -> dict[str, Any]:
        shown = {name: value for name, value in checkout.items() if name not in ("began", "reason")}
        if shown["status"] == "pending" and self._clock.seconds >= checkout["began"] + _DAY:
            shown["status"] = "expired"
        return shown

    def _usage(self) -> dict[str, Any]:
        now = self._clock.now
        month = [
            amount
            for seconds, amount in self._spendings
            if (at := self._clock.at(seconds)).year == now.year and at.month == now.month
        ]
        breakdown = {item: _cents(amount) for item, amount in self._spent.items()}
        return {
            "user_id": "u-12345",
            "email": "john@example.com",
            "name": "John Doe",
            "plan_id": "Free_v1",
            "subscription_status": "active",
            "credit_balance": _cents(self.balance),
            "credit_used": _cents(sum(self._spent.values())),
            "usage_this_month": _cents(sum(month)),
            "breakdown": breakdown,
            "cost_metric": dict(PRICES.values()),
        }


def _cents(amount: float) -> float:
    """Round away what adding many small amounts leaves behind."""
    return round(amount, 6)
