from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.CheckoutListResult, models.Error] = Operation(
    "list_checkouts",
    "GET",
    "/billing/checkouts",
    parameters=(
        Parameter("limit", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
    ),
    answers={
        "200": Object("checkout_list_result", "CheckoutListResult"),
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
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[models.CheckoutListResult | models.Error]:
    """List checkout sessions: `GET /billing/checkouts`.

    What it costs, its arguments and their units: `VideoDB.billing.list_checkouts`.

    Returns:
        The answer, whatever its status; `parsed` is the CheckoutListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> models.CheckoutListResult:
    """List checkout sessions: `GET /billing/checkouts`.

    What it costs, its arguments and their units: `VideoDB.billing.list_checkouts`.

    Returns:
        The CheckoutListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[models.CheckoutListResult | models.Error]:
    """List checkout sessions: `GET /billing/checkouts`.

    What it costs, its arguments and their units: `VideoDB.billing.list_checkouts`.

    Returns:
        The answer, whatever its status; `parsed` is the CheckoutListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> models.CheckoutListResult:
    """List checkout sessions: `GET /billing/checkouts`.

    What it costs, its arguments and their units: `VideoDB.billing.list_checkouts`.

    Returns:
        The CheckoutListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
        },
    )
