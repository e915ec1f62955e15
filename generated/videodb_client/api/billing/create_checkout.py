from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.checkout_url_result import CheckoutUrlResult
    from ...models.create_checkout_request import CreateCheckoutRequest
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[CheckoutUrlResult, Error] = Operation(
    "create_checkout",
    "POST",
    "/billing/checkout",
    body=Object("create_checkout_request", "CreateCheckoutRequest"),
    answers={
        "200": Object("checkout_url_result", "CheckoutUrlResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCheckoutRequest,
) -> Response[CheckoutUrlResult | Error]:
    """Create a checkout session: `POST /billing/checkout`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCheckoutRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CheckoutUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateCheckoutRequest,
) -> CheckoutUrlResult:
    """Create a checkout session: `POST /billing/checkout`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCheckoutRequest): What is sent.

    Returns:
        The CheckoutUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCheckoutRequest,
) -> Response[CheckoutUrlResult | Error]:
    """Create a checkout session: `POST /billing/checkout`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCheckoutRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CheckoutUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateCheckoutRequest,
) -> CheckoutUrlResult:
    """Create a checkout session: `POST /billing/checkout`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCheckoutRequest): What is sent.

    Returns:
        The CheckoutUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
