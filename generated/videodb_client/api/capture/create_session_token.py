from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.capture_session_token_result import CaptureSessionTokenResult
    from ...models.create_capture_session_token_request import CreateCaptureSessionTokenRequest
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[CaptureSessionTokenResult, Error] = Operation(
    "create_session_token",
    "POST",
    "/capture/session/token",
    body=Object("create_capture_session_token_request", "CreateCaptureSessionTokenRequest"),
    answers={
        "200": Object("capture_session_token_result", "CaptureSessionTokenResult"),
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
    body: CreateCaptureSessionTokenRequest,
) -> Response[CaptureSessionTokenResult | Error]:
    """Create a capture session token: `POST /capture/session/token`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCaptureSessionTokenRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CaptureSessionTokenResult or Error.

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
    body: CreateCaptureSessionTokenRequest,
) -> CaptureSessionTokenResult:
    """Create a capture session token: `POST /capture/session/token`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCaptureSessionTokenRequest): What is sent.

    Returns:
        The CaptureSessionTokenResult of a 2xx answer.

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
    body: CreateCaptureSessionTokenRequest,
) -> Response[CaptureSessionTokenResult | Error]:
    """Create a capture session token: `POST /capture/session/token`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCaptureSessionTokenRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CaptureSessionTokenResult or Error.

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
    body: CreateCaptureSessionTokenRequest,
) -> CaptureSessionTokenResult:
    """Create a capture session token: `POST /capture/session/token`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCaptureSessionTokenRequest): What is sent.

    Returns:
        The CaptureSessionTokenResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
