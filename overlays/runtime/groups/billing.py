"""Billing: what no single operation does."""

from __future__ import annotations

from .. import models
from .._imports import importing
from .._surface import AsyncCalls, Calls
from ..types import UNSET, Unset

__all__ = ["AsyncBillingGroup", "BillingGroup"]


class BillingGroup(Calls):
    """Auto-recharge, brought to what is asked for."""

    __slots__ = ()

    def ensure_auto_recharge(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        timeout: float | None = None,
    ) -> models.AutoRechargeSettings:
        """Bring auto-recharge to what is asked for, and give what is in force. What is left out is left as it is.

        **Where it is switched on, a card can be charged.** Whatever spelling the server understands is found out by
        reading back. If anything goes wrong, it is switched off and stays off. Let one caller at a time do this.

        Args:
            enabled: Whether credits are bought automatically.
            threshold: In credits. When the balance falls below it, credits are bought.
            amount: In credits (not dollars). How many are bought each time.
            timeout: Seconds for all of it, the client's own unless given. Switching off has 10 seconds beyond them.

        Raises:
            TypeError, ValueError: If an amount cannot be meant. Nothing has been sent.
            EnsureError: If what was asked for is not known to be in force; `error.charging` says whether it may be on.
        """
        with importing:
            from ..auto_recharge import ensure

        return ensure(self._client, enabled=enabled, threshold=threshold, amount=amount, timeout=timeout)


class AsyncBillingGroup(AsyncCalls):
    """Auto-recharge, brought to what is asked for, for async callers."""

    __slots__ = ()

    async def ensure_auto_recharge(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        timeout: float | None = None,
    ) -> models.AutoRechargeSettings:
        """As the sync one: the same arguments, units and errors. A cancellation waits for switching off."""
        with importing:
            from ..auto_recharge import ensure_async

        return await ensure_async(self._client, enabled=enabled, threshold=threshold, amount=amount, timeout=timeout)
