from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SandboxResult, models.Error] = Operation(
    "stop_sandbox",
    "POST",
    "/sandbox/{sandbox_id}/stop",
    parameters=(Parameter("sandbox_id", "path", STRING, required=True),),
    body=Object("stop_sandbox_request", "StopSandboxRequest"),
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
    body: models.StopSandboxRequest | Mapping[str, Any],
) -> Response[models.SandboxResult | models.Error]:
    """Stop a sandbox: `POST /sandbox/{sandbox_id}/stop`.

    What it costs, its arguments and their units: `VideoDB.sandbox.stop_sandbox`.

    Returns:
        The answer, whatever its status; `parsed` is the SandboxResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
        body,
    )


def sync(
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
    body: models.StopSandboxRequest | Mapping[str, Any],
) -> models.SandboxResult:
    """Stop a sandbox: `POST /sandbox/{sandbox_id}/stop`.

    What it costs, its arguments and their units: `VideoDB.sandbox.stop_sandbox`.

    Returns:
        The SandboxResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
        body,
    )


async def asyncio_detailed(
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
    body: models.StopSandboxRequest | Mapping[str, Any],
) -> Response[models.SandboxResult | models.Error]:
    """Stop a sandbox: `POST /sandbox/{sandbox_id}/stop`.

    What it costs, its arguments and their units: `VideoDB.sandbox.stop_sandbox`.

    Returns:
        The answer, whatever its status; `parsed` is the SandboxResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
        body,
    )


async def asyncio(
    sandbox_id: str,
    *,
    client: AuthenticatedClient,
    body: models.StopSandboxRequest | Mapping[str, Any],
) -> models.SandboxResult:
    """Stop a sandbox: `POST /sandbox/{sandbox_id}/stop`.

    What it costs, its arguments and their units: `VideoDB.sandbox.stop_sandbox`.

    Returns:
        The SandboxResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "sandbox_id": sandbox_id,
        },
        body,
    )
