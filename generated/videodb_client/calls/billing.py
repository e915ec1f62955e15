"""The calls of the tag Billing, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._transport.secrets import hide as _hide
from ..groups.billing import AsyncBillingGroup, BillingGroup
from ..results import AsyncPager, Page
from ..types import UNSET, Response, Unset


class BillingCalls(BillingGroup, Calls):
    """Billing: Billing and usage management."""

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

        `GET /billing/usage`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_usage as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.BillingUsage = _content_of(_answer, _endpoint._OPERATION)
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

        `POST /billing/checkout`

        Args:
            mode:
            plan_id: Example: 'plan-basic'.
            amount: In whole US dollars (not credits). What is paid. Example: 100.
            success_url:
                Also spelled `successUrl`.
            cancel_url:
                Also spelled `cancelUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_checkout as _endpoint
            from ..models.create_checkout_request import CreateCheckoutRequest as _Body

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
        _content: _models.CheckoutUrl = _content_of(_answer, _endpoint._OPERATION)
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

        `GET /billing/checkouts`

        Args:
            limit: Example: 10.
            offset: Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `GET /billing/invoices`

        Args:
            limit: Example: 10.
            offset: Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /billing/topup`

        Args:
            amount: In whole US dollars (not credits). What is paid, once. Example: 50.
            currency: Example: 'usd'.
            redirect_url:
                Also spelled `redirectUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_topup as _endpoint
            from ..models.create_topup_request import CreateTopupRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                amount=amount,
                currency=currency,
                redirect_url=redirect_url,
                redirectUrl=redirectUrl,
            ),
        )
        _content: _models.CheckoutUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_auto_recharge(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AutoRechargeSettings:
        """Get auto recharge settings.

        `GET /billing/auto_recharge`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_auto_recharge as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AutoRechargeSettings = _content_of(_answer, _endpoint._OPERATION)
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
        """Update auto recharge settings.

        `POST /billing/auto_recharge`

        Args:
            enabled: Whether credits are bought automatically; off by default. Off keeps the other settings.
                Example: True.
            threshold: In credits. When the balance falls below it, credits are bought. Example: 10.
                Also spelled `threshold_credits`.
                Also spelled `thresholdCredits`.
            amount: In credits (not dollars). How many are bought each time. Example: 50.
                Also spelled `recharge_amount`.
                Also spelled `rechargeAmount`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            The answer.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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
    """Billing, for async callers: Billing and usage management."""

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

        `GET /billing/usage`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_usage as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.BillingUsage = _content_of(_answer, _endpoint._OPERATION)
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

        `POST /billing/checkout`

        Args:
            mode:
            plan_id: Example: 'plan-basic'.
            amount: In whole US dollars (not credits). What is paid. Example: 100.
            success_url:
                Also spelled `successUrl`.
            cancel_url:
                Also spelled `cancelUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_checkout as _endpoint
            from ..models.create_checkout_request import CreateCheckoutRequest as _Body

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
        _content: _models.CheckoutUrl = _content_of(_answer, _endpoint._OPERATION)
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

        `GET /billing/checkouts`

        Args:
            limit: Example: 10.
            offset: Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `GET /billing/invoices`

        Args:
            limit: Example: 10.
            offset: Example: 0.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /billing/topup`

        Args:
            amount: In whole US dollars (not credits). What is paid, once. Example: 50.
            currency: Example: 'usd'.
            redirect_url:
                Also spelled `redirectUrl`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.billing import create_topup as _endpoint
            from ..models.create_topup_request import CreateTopupRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                amount=amount,
                currency=currency,
                redirect_url=redirect_url,
                redirectUrl=redirectUrl,
            ),
        )
        _content: _models.CheckoutUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_auto_recharge(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AutoRechargeSettings:
        """Get auto recharge settings.

        `GET /billing/auto_recharge`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.billing import get_auto_recharge as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AutoRechargeSettings = _content_of(_answer, _endpoint._OPERATION)
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
        """Update auto recharge settings.

        `POST /billing/auto_recharge`

        Args:
            enabled: Whether credits are bought automatically; off by default. Off keeps the other settings.
                Example: True.
            threshold: In credits. When the balance falls below it, credits are bought. Example: 10.
                Also spelled `threshold_credits`.
                Also spelled `thresholdCredits`.
            amount: In credits (not dollars). How many are bought each time. Example: 50.
                Also spelled `recharge_amount`.
                Also spelled `rechargeAmount`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            The answer.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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
