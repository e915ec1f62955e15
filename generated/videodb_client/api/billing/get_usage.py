from __future__ import annotations

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.BillingUsageResult, models.Error] = Operation(
    "get_usage",
    "GET",
    "/billing/usage",
    answers={
        "200": Object("billing_usage_result", "BillingUsageResult"),
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
) -> Response[models.BillingUsageResult | models.Error]:
    """Get billing usage: `GET /billing/usage`.

    What it costs, its arguments and their units: `VideoDB.billing.get_usage`.

    Returns:
        The answer, whatever its status; `parsed` is the BillingUsageResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
    )


def sync(
    *,
    client: AuthenticatedClient,
) -> models.BillingUsageResult:
    """Get billing usage: `GET /billing/usage`.

    What it costs, its arguments and their units: `VideoDB.billing.get_usage`.

    Returns:
        The BillingUsageResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[models.BillingUsageResult | models.Error]:
    """Get billing usage: `GET /billing/usage`.

    What it costs, its arguments and their units: `VideoDB.billing.get_usage`.

    Returns:
        The answer, whatever its status; `parsed` is the BillingUsageResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> models.BillingUsageResult:
    """Get billing usage: `GET /billing/usage`.

    What it costs, its arguments and their units: `VideoDB.billing.get_usage`.

    Returns:
        The BillingUsageResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
    )
