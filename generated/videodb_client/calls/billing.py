"""The calls of the tag Billing, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._transport.secrets import hide as _hide
from ..groups.billing import AsyncBillingGroup, BillingGroup
from ..results import AsyncPager, Page
from ..types import UNSET, Response, Unset


class BillingCalls(BillingGroup, Calls):
    """Billing: Credits, used and bought; auto-recharge, which charges a card.

    The calls, to which those of BillingGroup are added:
        get_usage: Get billing usage
        create_checkout: Create a checkout session
        list_checkouts: List checkout sessions
        list_invoices: List invoices
        create_topup: Top up credits
        get_auto_recharge: Get auto recharge settings
        set_auto_recharge: Set whether credits are bought automatically, when, and how many
    """

    @property
    def with_raw_response(self) -> BillingCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return BillingCallsRaw(self._client)

    def get_usage(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.BillingUsage:
        """Get billing usage.

        Credits that are left, and credits that were used. They are for processing, generation and storage, and begin
        anew each month. What is told here may be some minutes old, typically 5 to 15.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Credits that are left, and credits that were used.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                billing_usage = db.billing.get_usage()
                print(billing_usage.credit_balance)
            ```

        Where sources differ:
            - Users read whose account it is, its plan, `credit_used`, and `cost_metric`, the price of each item;
              the description has none of these.
            - Users read one number for each item used, beside the named fields; which items there are is not
              published.
            - The vendor's sample reads `total_credits_used`, `credits_remaining` and `monthly_limit`.

        `GET /billing/usage`, https://docs.videodb.io/api-reference/billing/get_usage
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_usage as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.BillingUsage = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def create_checkout(
        self,
        *,
        mode: models.CheckoutMode | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        success_url: str | Unset = UNSET,
        successUrl: str | Unset = UNSET,
        cancel_url: str | Unset = UNSET,
        cancelUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CheckoutUrl:
        """Create a checkout session.

        Begins to buy credits, and gives the page to pay on. **Nobody is charged until somebody pays there.** Unpaid,
        the page ends after 24 hours; paid, the credits are there at once.

        Args:
            mode: Once, or again and again.
            plan_id: Id of the plan to be bought. The vendor does not publish which there are. Example:
                'plan-basic'.
            amount: What is paid, in whole US dollars (not credits). Example: 100.
            success_url: Where the browser goes on to after paying. Also spelled `successUrl`.
            cancel_url: Where the browser goes on to if nobody pays. Also spelled `cancelUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where to pay.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                checkout_url = db.billing.create_checkout(
                    mode="payment",
                    plan_id="plan-basic",
                    amount=100,
                )
                print(checkout_url.url)
            ```

        Where sources differ:
            - The vendor's samples also send `success_url` and `cancel_url` (`successUrl`, `cancelUrl`).
            - The vendor's samples read the address at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the address as `checkout_url` or `payment_url`, where the description has
              `url`; and the session's `id` or `session_id`.

        `POST /billing/checkout`, https://docs.videodb.io/api-reference/billing/create_checkout
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_checkout as _endpoint
            from ..models.create_checkout_request import CreateCheckoutRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                plan_id=plan_id,
                amount=amount,
                success_url=success_url,
                successUrl=successUrl,
                cancel_url=cancel_url,
                cancelUrl=cancelUrl,
            ),
        )
        _content: _models.CheckoutUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_checkouts(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.Checkout]:
        """List checkout sessions.

        All that were begun, paid or not.

        Args:
            limit: How many to give at most. Example: 10.
            offset: How many to pass over. Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for checkout in db.billing.list_checkouts(limit=10, offset=0):
                    print(checkout.id)
            ```

        Where sources differ:
            - The vendor's samples read the list as `checkouts`, where the description has `data`.
            - The vendor's Node sample reads `createdAt`, where the description has `created_at`.

        `GET /billing/checkouts`, https://docs.videodb.io/api-reference/billing/list_checkouts
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_checkouts as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
            "data",
        )

    def list_invoices(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.Invoice]:
        """List invoices.

        Those of this month and of all before.

        Args:
            limit: How many to give at most. Example: 10.
            offset: How many to pass over. Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for invoice in db.billing.list_invoices(limit=10, offset=0):
                    print(invoice.id)
            ```

        Where sources differ:
            - The vendor's sample reads the time as `date`, where the description has `created_at`.

        `GET /billing/invoices`, https://docs.videodb.io/api-reference/billing/list_invoices
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_invoices as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
            "data",
        )

    def create_topup(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        redirectUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CheckoutUrl:
        """Top up credits.

        Begins to buy credits once, and gives the page to pay on. **Nobody is charged until somebody pays there.** The
        account must have a means of payment. Paid, the credits are there at once.

        Args:
            amount: What is paid, once, in whole US dollars (not credits). Example: 50.
            currency: Which currency; the vendor's pages speak of US dollars only. Example: 'usd'.
            redirect_url: Where the browser goes on to after paying. Also spelled `redirectUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where to pay.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                checkout_url = db.billing.create_topup(amount=50, currency="usd")
                print(checkout_url.url)
            ```

        Where sources differ:
            - The vendor's samples also send `redirect_url` (`redirectUrl`).
            - The vendor's samples read the address at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the address as `checkout_url` or `payment_url`, where the description has
              `url`; and the session's `id` or `session_id`.

        `POST /billing/topup`, https://docs.videodb.io/api-reference/billing/create_topup
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_topup as _endpoint
            from ..models.create_topup_request import CreateTopupRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                amount=amount,
                currency=currency,
                redirect_url=redirect_url,
                redirectUrl=redirectUrl,
            ),
        )
        _content: _models.CheckoutUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_auto_recharge(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AutoRechargeSettings:
        """Get auto recharge settings.

        Whether credits are bought automatically, when, and how many. Off unless it was switched on.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Whether credits are bought automatically, when, and how many. The account's
            means of payment is charged. A change takes effect at once.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                auto_recharge_settings = db.billing.get_auto_recharge()
                print(auto_recharge_settings.enabled)
            ```

        Where sources differ:
            - The vendor's samples read the settings at the top level of the answer, where the description has them
              in `data`.
            - The vendor's Python sample has `threshold_credits` and `recharge_amount`, where the description has
              `threshold` and `amount`.
            - The vendor's Node sample has `thresholdCredits` and `rechargeAmount`, where the description has
              `threshold` and `amount`.

        `GET /billing/auto_recharge`, https://docs.videodb.io/api-reference/billing/get_auto_recharge
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_auto_recharge as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AutoRechargeSettings = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def set_auto_recharge(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        threshold_credits: float | Unset = UNSET,
        thresholdCredits: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        recharge_amount: float | Unset = UNSET,
        rechargeAmount: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SetAutoRechargeResult:
        """Set whether credits are bought automatically, when, and how many.

        **Switched on, it charges a card at once and again, whenever the balance is low.** The account must have a means
        of payment. It takes effect at once. This sends what it is given once, and promises nothing of what the server
        made of it: to switch on, call `ensure_auto_recharge`, which looks.

        Args:
            enabled: Whether credits are bought automatically. Off unless it was switched on; off keeps the other
                settings. Example: True.
            threshold: In credits. When the balance falls below it, credits are bought. Example: 10. Also spelled
                `threshold_credits`, `thresholdCredits`.
            amount: How many credits are bought each time (credits, not dollars, by the vendor's notes on setting
                it; those on reading it speak of it as what is charged). Example: 50. Also spelled
                `recharge_amount`, `rechargeAmount`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            The answer. What the server made of it.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                set_auto_recharge_result = db.billing.set_auto_recharge(enabled=False)
                print(set_auto_recharge_result.success)
            ```

        Where sources differ:
            - The vendor's Python sample has `threshold_credits` and `recharge_amount`, where the description has
              `threshold` and `amount`.
            - The vendor's Node sample has `thresholdCredits` and `rechargeAmount`, where the description has
              `threshold` and `amount`.
            - The vendor's samples read `settings` beside `success`: those now in force, in the shape of the
              request.

        `POST /billing/auto_recharge`, https://docs.videodb.io/api-reference/billing/set_auto_recharge
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import set_auto_recharge as _endpoint
            from ..models.auto_recharge_settings import AutoRechargeSettings as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                enabled=enabled,
                threshold=threshold,
                threshold_credits=threshold_credits,
                thresholdCredits=thresholdCredits,
                amount=amount,
                recharge_amount=recharge_amount,
                rechargeAmount=rechargeAmount,
            ),
        )
        return _answer


class AsyncBillingCalls(AsyncBillingGroup, AsyncCalls):
    """Billing, for async callers: Credits, used and bought; auto-recharge, which charges a card.

    The calls, to which those of BillingGroup are added:
        get_usage: Get billing usage
        create_checkout: Create a checkout session
        list_checkouts: List checkout sessions
        list_invoices: List invoices
        create_topup: Top up credits
        get_auto_recharge: Get auto recharge settings
        set_auto_recharge: Set whether credits are bought automatically, when, and how many
    """

    @property
    def with_raw_response(self) -> AsyncBillingCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncBillingCallsRaw(self._client)

    async def get_usage(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.BillingUsage:
        """Get billing usage.

        Credits that are left, and credits that were used. They are for processing, generation and storage, and begin
        anew each month. What is told here may be some minutes old, typically 5 to 15.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Credits that are left, and credits that were used.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                billing_usage = await db.billing.get_usage()
                print(billing_usage.credit_balance)
            ```

        Where sources differ:
            - Users read whose account it is, its plan, `credit_used`, and `cost_metric`, the price of each item;
              the description has none of these.
            - Users read one number for each item used, beside the named fields; which items there are is not
              published.
            - The vendor's sample reads `total_credits_used`, `credits_remaining` and `monthly_limit`.

        `GET /billing/usage`, https://docs.videodb.io/api-reference/billing/get_usage
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_usage as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.BillingUsage = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def create_checkout(
        self,
        *,
        mode: models.CheckoutMode | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        success_url: str | Unset = UNSET,
        successUrl: str | Unset = UNSET,
        cancel_url: str | Unset = UNSET,
        cancelUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CheckoutUrl:
        """Create a checkout session.

        Begins to buy credits, and gives the page to pay on. **Nobody is charged until somebody pays there.** Unpaid,
        the page ends after 24 hours; paid, the credits are there at once.

        Args:
            mode: Once, or again and again.
            plan_id: Id of the plan to be bought. The vendor does not publish which there are. Example:
                'plan-basic'.
            amount: What is paid, in whole US dollars (not credits). Example: 100.
            success_url: Where the browser goes on to after paying. Also spelled `successUrl`.
            cancel_url: Where the browser goes on to if nobody pays. Also spelled `cancelUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where to pay.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                checkout_url = await db.billing.create_checkout(
                    mode="payment",
                    plan_id="plan-basic",
                    amount=100,
                )
                print(checkout_url.url)
            ```

        Where sources differ:
            - The vendor's samples also send `success_url` and `cancel_url` (`successUrl`, `cancelUrl`).
            - The vendor's samples read the address at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the address as `checkout_url` or `payment_url`, where the description has
              `url`; and the session's `id` or `session_id`.

        `POST /billing/checkout`, https://docs.videodb.io/api-reference/billing/create_checkout
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_checkout as _endpoint
            from ..models.create_checkout_request import CreateCheckoutRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                plan_id=plan_id,
                amount=amount,
                success_url=success_url,
                successUrl=successUrl,
                cancel_url=cancel_url,
                cancelUrl=cancelUrl,
            ),
        )
        _content: _models.CheckoutUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_checkouts(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Checkout]:
        """List checkout sessions.

        All that were begun, paid or not.

        Args:
            limit: How many to give at most. Example: 10.
            offset: How many to pass over. Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for checkout in db.billing.list_checkouts(limit=10, offset=0):
                    print(checkout.id)
            ```

        Where sources differ:
            - The vendor's samples read the list as `checkouts`, where the description has `data`.
            - The vendor's Node sample reads `createdAt`, where the description has `created_at`.

        `GET /billing/checkouts`, https://docs.videodb.io/api-reference/billing/list_checkouts
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_checkouts as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
            "data",
        )

    def list_invoices(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Invoice]:
        """List invoices.

        Those of this month and of all before.

        Args:
            limit: How many to give at most. Example: 10.
            offset: How many to pass over. Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for invoice in db.billing.list_invoices(limit=10, offset=0):
                    print(invoice.id)
            ```

        Where sources differ:
            - The vendor's sample reads the time as `date`, where the description has `created_at`.

        `GET /billing/invoices`, https://docs.videodb.io/api-reference/billing/list_invoices
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_invoices as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
            "data",
        )

    async def create_topup(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        redirectUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CheckoutUrl:
        """Top up credits.

        Begins to buy credits once, and gives the page to pay on. **Nobody is charged until somebody pays there.** The
        account must have a means of payment. Paid, the credits are there at once.

        Args:
            amount: What is paid, once, in whole US dollars (not credits). Example: 50.
            currency: Which currency; the vendor's pages speak of US dollars only. Example: 'usd'.
            redirect_url: Where the browser goes on to after paying. Also spelled `redirectUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where to pay.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                checkout_url = await db.billing.create_topup(amount=50, currency="usd")
                print(checkout_url.url)
            ```

        Where sources differ:
            - The vendor's samples also send `redirect_url` (`redirectUrl`).
            - The vendor's samples read the address at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the address as `checkout_url` or `payment_url`, where the description has
              `url`; and the session's `id` or `session_id`.

        `POST /billing/topup`, https://docs.videodb.io/api-reference/billing/create_topup
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_topup as _endpoint
            from ..models.create_topup_request import CreateTopupRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                amount=amount,
                currency=currency,
                redirect_url=redirect_url,
                redirectUrl=redirectUrl,
            ),
        )
        _content: _models.CheckoutUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def get_auto_recharge(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AutoRechargeSettings:
        """Get auto recharge settings.

        Whether credits are bought automatically, when, and how many. Off unless it was switched on.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Whether credits are bought automatically, when, and how many. The account's
            means of payment is charged. A change takes effect at once.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                auto_recharge_settings = await db.billing.get_auto_recharge()
                print(auto_recharge_settings.enabled)
            ```

        Where sources differ:
            - The vendor's samples read the settings at the top level of the answer, where the description has them
              in `data`.
            - The vendor's Python sample has `threshold_credits` and `recharge_amount`, where the description has
              `threshold` and `amount`.
            - The vendor's Node sample has `thresholdCredits` and `rechargeAmount`, where the description has
              `threshold` and `amount`.

        `GET /billing/auto_recharge`, https://docs.videodb.io/api-reference/billing/get_auto_recharge
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_auto_recharge as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AutoRechargeSettings = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
        return _content

    async def set_auto_recharge(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        threshold_credits: float | Unset = UNSET,
        thresholdCredits: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        recharge_amount: float | Unset = UNSET,
        rechargeAmount: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SetAutoRechargeResult:
        """Set whether credits are bought automatically, when, and how many.

        **Switched on, it charges a card at once and again, whenever the balance is low.** The account must have a means
        of payment. It takes effect at once. This sends what it is given once, and promises nothing of what the server
        made of it: to switch on, call `ensure_auto_recharge`, which looks.

        Args:
            enabled: Whether credits are bought automatically. Off unless it was switched on; off keeps the other
                settings. Example: True.
            threshold: In credits. When the balance falls below it, credits are bought. Example: 10. Also spelled
                `threshold_credits`, `thresholdCredits`.
            amount: How many credits are bought each time (credits, not dollars, by the vendor's notes on setting
                it; those on reading it speak of it as what is charged). Example: 50. Also spelled
                `recharge_amount`, `rechargeAmount`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            The answer. What the server made of it.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                set_auto_recharge_result = await db.billing.set_auto_recharge(enabled=False)
                print(set_auto_recharge_result.success)
            ```

        Where sources differ:
            - The vendor's Python sample has `threshold_credits` and `recharge_amount`, where the description has
              `threshold` and `amount`.
            - The vendor's Node sample has `thresholdCredits` and `rechargeAmount`, where the description has
              `threshold` and `amount`.
            - The vendor's samples read `settings` beside `success`: those now in force, in the shape of the
              request.

        `POST /billing/auto_recharge`, https://docs.videodb.io/api-reference/billing/set_auto_recharge
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import set_auto_recharge as _endpoint
            from ..models.auto_recharge_settings import AutoRechargeSettings as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                enabled=enabled,
                threshold=threshold,
                threshold_credits=threshold_credits,
                thresholdCredits=thresholdCredits,
                amount=amount,
                recharge_amount=recharge_amount,
                rechargeAmount=rechargeAmount,
            ),
        )
        return _answer


class BillingCallsRaw(Calls):
    """Billing: each call gives the answer as it came, whatever its status."""

    def get_usage(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.BillingUsageResult | models.Error]:
        """`GET /billing/usage`, as `BillingCalls.get_usage`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_usage as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_checkout(
        self,
        *,
        mode: models.CheckoutMode | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        success_url: str | Unset = UNSET,
        successUrl: str | Unset = UNSET,
        cancel_url: str | Unset = UNSET,
        cancelUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CheckoutUrlResult | models.Error]:
        """`POST /billing/checkout`, as `BillingCalls.create_checkout`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_checkout as _endpoint
            from ..models.create_checkout_request import CreateCheckoutRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                plan_id=plan_id,
                amount=amount,
                success_url=success_url,
                successUrl=successUrl,
                cancel_url=cancel_url,
                cancelUrl=cancelUrl,
            ),
        )

    def list_checkouts(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CheckoutListResult | models.Error]:
        """`GET /billing/checkouts`, as `BillingCalls.list_checkouts`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_checkouts as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            limit=limit,
            offset=offset,
        )

    def list_invoices(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.InvoiceListResult | models.Error]:
        """`GET /billing/invoices`, as `BillingCalls.list_invoices`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_invoices as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            limit=limit,
            offset=offset,
        )

    def create_topup(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        redirectUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CheckoutUrlResult | models.Error]:
        """`POST /billing/topup`, as `BillingCalls.create_topup`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_topup as _endpoint
            from ..models.create_topup_request import CreateTopupRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                amount=amount,
                currency=currency,
                redirect_url=redirect_url,
                redirectUrl=redirectUrl,
            ),
        )

    def get_auto_recharge(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AutoRechargeSettingsResult | models.Error]:
        """`GET /billing/auto_recharge`, as `BillingCalls.get_auto_recharge`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_auto_recharge as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def set_auto_recharge(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        threshold_credits: float | Unset = UNSET,
        thresholdCredits: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        recharge_amount: float | Unset = UNSET,
        rechargeAmount: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SetAutoRechargeResult | models.Error]:
        """`POST /billing/auto_recharge`, as `BillingCalls.set_auto_recharge`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import set_auto_recharge as _endpoint
            from ..models.auto_recharge_settings import AutoRechargeSettings as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                enabled=enabled,
                threshold=threshold,
                threshold_credits=threshold_credits,
                thresholdCredits=thresholdCredits,
                amount=amount,
                recharge_amount=recharge_amount,
                rechargeAmount=rechargeAmount,
            ),
        )


class AsyncBillingCallsRaw(AsyncCalls):
    """Billing, for async callers: each call gives the answer as it came, whatever its status."""

    async def get_usage(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.BillingUsageResult | models.Error]:
        """`GET /billing/usage`, as `BillingCalls.get_usage`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_usage as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_checkout(
        self,
        *,
        mode: models.CheckoutMode | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        success_url: str | Unset = UNSET,
        successUrl: str | Unset = UNSET,
        cancel_url: str | Unset = UNSET,
        cancelUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CheckoutUrlResult | models.Error]:
        """`POST /billing/checkout`, as `BillingCalls.create_checkout`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_checkout as _endpoint
            from ..models.create_checkout_request import CreateCheckoutRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                plan_id=plan_id,
                amount=amount,
                success_url=success_url,
                successUrl=successUrl,
                cancel_url=cancel_url,
                cancelUrl=cancelUrl,
            ),
        )

    async def list_checkouts(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CheckoutListResult | models.Error]:
        """`GET /billing/checkouts`, as `BillingCalls.list_checkouts`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_checkouts as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            limit=limit,
            offset=offset,
        )

    async def list_invoices(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.InvoiceListResult | models.Error]:
        """`GET /billing/invoices`, as `BillingCalls.list_invoices`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import list_invoices as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            limit=limit,
            offset=offset,
        )

    async def create_topup(
        self,
        *,
        amount: float,
        currency: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        redirectUrl: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CheckoutUrlResult | models.Error]:
        """`POST /billing/topup`, as `BillingCalls.create_topup`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_topup as _endpoint
            from ..models.create_topup_request import CreateTopupRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                amount=amount,
                currency=currency,
                redirect_url=redirect_url,
                redirectUrl=redirectUrl,
            ),
        )

    async def get_auto_recharge(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AutoRechargeSettingsResult | models.Error]:
        """`GET /billing/auto_recharge`, as `BillingCalls.get_auto_recharge`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_auto_recharge as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def set_auto_recharge(
        self,
        *,
        enabled: bool | Unset = UNSET,
        threshold: float | Unset = UNSET,
        threshold_credits: float | Unset = UNSET,
        thresholdCredits: float | Unset = UNSET,
        amount: float | Unset = UNSET,
        recharge_amount: float | Unset = UNSET,
        rechargeAmount: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SetAutoRechargeResult | models.Error]:
        """`POST /billing/auto_recharge`, as `BillingCalls.set_auto_recharge`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import set_auto_recharge as _endpoint
            from ..models.auto_recharge_settings import AutoRechargeSettings as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                enabled=enabled,
                threshold=threshold,
                threshold_credits=threshold_credits,
                thresholdCredits=thresholdCredits,
                amount=amount,
                recharge_amount=recharge_amount,
                rechargeAmount=rechargeAmount,
            ),
        )
