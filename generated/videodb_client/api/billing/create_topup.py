from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.CheckoutUrlResult, models.Error] = Operation(
    "create_topup",
    "POST",
    "/billing/topup",
    body=Object("create_topup_request", "CreateTopupRequest"),
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
    body: models.CreateTopupRequest | Mapping[str, Any],
) -> Response[models.CheckoutUrlResult | models.Error]:
    """Top up credits: `POST /billing/topup`.

    What it costs, its arguments and their units: `VideoDB.billing.create_topup`.

    Returns:
        The answer, whatever its status; `parsed` is the CheckoutUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: models.CreateTopupRequest | Mapping[str, Any],
) -> models.CheckoutUrlResult:
    """Top up credits: `POST /billing/topup`.

    What it costs, its arguments and their units: `VideoDB.billing.create_topup`.

    Returns:
        The CheckoutUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: models.CreateTopupRequest | Mapping[str, Any],
) -> Response[models.CheckoutUrlResult | models.Error]:
    """Top up credits: `POST /billing/topup`.

    What it costs, its arguments and their units: `VideoDB.billing.create_topup`.

    Returns:
        The answer, whatever its status; `parsed` is the CheckoutUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: models.CreateTopupRequest | Mapping[str, Any],
) -> models.CheckoutUrlResult:
    """Top up credits: `POST /billing/topup`.

    What it costs, its arguments and their units: `VideoDB.billing.create_topup`.

    Returns:
        The CheckoutUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
