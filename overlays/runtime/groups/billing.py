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
        """Bring auto-recharge to what is asked for, and give what is in force.

        **Where it is switched on, a card can be charged.** What is left out is left as it is. Whatever spelling the
        server understands is found out by reading back. If anything goes wrong, it is switched off and stays off. Let
        one caller at a time do this.

        Args:
            enabled: Whether credits are bought automatically.
            threshold: In credits. When the balance falls below it, credits are bought.
            amount: How many credits are bought each time (credits, not dollars, by the vendor's notes on setting
                it; those on reading it speak of it as what is charged).
            timeout: Seconds for all of it, the client's own unless given. Switching off has 10 seconds beyond them.

        Returns:
            The settings that a last read showed.

        Raises:
            TypeError, ValueError: If an amount cannot be meant. Nothing has been sent.
            EnsureError: If what was asked for is not known to be in force; `error.charging` says whether it may be on.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                settings = db.billing.ensure_auto_recharge(enabled=False)
                print(settings.enabled)
            ```
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
        """Bring auto-recharge to what is asked for, and give what is in force.

        **Where it is switched on, a card can be charged.** As the sync one, with the same arguments, units and errors;
        a cancellation waits for switching off.

        Args:
            enabled: Whether credits are bought automatically.
            threshold: In credits. When the balance falls below it, credits are bought.
            amount: How many credits are bought each time (credits, not dollars, by the vendor's notes on setting
                it; those on reading it speak of it as what is charged).
            timeout: Seconds for all of it, the client's own unless given. Switching off has 10 seconds beyond them.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                settings = await db.billing.ensure_auto_recharge(enabled=False)
                print(settings.enabled)
            ```
        """
        with importing:
            from ..auto_recharge import ensure_async

        return await ensure_async(self._client, enabled=enabled, threshold=threshold, amount=amount, timeout=timeout)
