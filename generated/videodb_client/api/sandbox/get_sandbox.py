from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SandboxResult, models.Error] = Operation(
    "get_sandbox",
    "GET",
    "/sandbox/{sandbox_id}",
    parameters=(Parameter("sandbox_id", "path", STRING, required=True),),
    answers={
        "200": Object("sandbox_result", "SandboxResult"),
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
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SandboxResult | models.Error]:
    """Get a sandbox: `GET /sandbox/{sandbox_id}`.

    What it costs, its arguments and their units: `VideoDB.sandbox.get_sandbox`.

    Returns:
        The answer, whatever its status; `parsed` is the SandboxResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
    )


def sync(
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
) -> models.SandboxResult:
    """Get a sandbox: `GET /sandbox/{sandbox_id}`.

    What it costs, its arguments and their units: `VideoDB.sandbox.get_sandbox`.

    Returns:
        The SandboxResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
    )


async def asyncio_detailed(
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SandboxResult | models.Error]:
    """Get a sandbox: `GET /sandbox/{sandbox_id}`.

    What it costs, its arguments and their units: `VideoDB.sandbox.get_sandbox`.

    Returns:
        The answer, whatever its status; `parsed` is the SandboxResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
    )


async def asyncio(
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
) -> models.SandboxResult:
    """Get a sandbox: `GET /sandbox/{sandbox_id}`.

    What it costs, its arguments and their units: `VideoDB.sandbox.get_sandbox`.

    Returns:
        The SandboxResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
    )
