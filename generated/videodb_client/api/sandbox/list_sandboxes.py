from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, Choice, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.SandboxListResult, models.Error] = Operation(
    "list_sandboxes",
    "GET",
    "/sandbox",
    parameters=(
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", INTEGER),
        Parameter(
            "status", "query", Choice("provisioning", "active", "stopping", "stopped", "failed", "alert", is_open=True)
        ),
    ),
    answers={
        "200": Object("sandbox_list_result", "SandboxListResult"),
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    status: models.SandboxStatus | str | Unset = UNSET,
) -> Response[models.SandboxListResult | models.Error]:
    """List the sandboxes: `GET /sandbox`.

    What it costs, its arguments and their units: `VideoDB.sandbox.list_sandboxes`.

    Returns:
        The answer, whatever its status; `parsed` is the SandboxListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "status": status,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    status: models.SandboxStatus | str | Unset = UNSET,
) -> models.SandboxListResult:
    """List the sandboxes: `GET /sandbox`.

    What it costs, its arguments and their units: `VideoDB.sandbox.list_sandboxes`.

    Returns:
        The SandboxListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "status": status,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    status: models.SandboxStatus | str | Unset = UNSET,
) -> Response[models.SandboxListResult | models.Error]:
    """List the sandboxes: `GET /sandbox`.

    What it costs, its arguments and their units: `VideoDB.sandbox.list_sandboxes`.

    Returns:
        The answer, whatever its status; `parsed` is the SandboxListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "status": status,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    status: models.SandboxStatus | str | Unset = UNSET,
) -> models.SandboxListResult:
    """List the sandboxes: `GET /sandbox`.

    What it costs, its arguments and their units: `VideoDB.sandbox.list_sandboxes`.

    Returns:
        The SandboxListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "status": status,
        },
    )
