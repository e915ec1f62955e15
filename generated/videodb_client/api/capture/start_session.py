from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.start_capture_session_request import StartCaptureSessionRequest
    from ...models.started_capture_session_result import StartedCaptureSessionResult
    from ...types import Response

_OPERATION: Operation[StartedCaptureSessionResult, Error] = Operation(
    "start_session",
    "POST",
    "/capture/session/start",
    body=Object("start_capture_session_request", "StartCaptureSessionRequest"),
    answers={
        "200": Object("started_capture_session_result", "StartedCaptureSessionResult"),
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
    body: StartCaptureSessionRequest,
) -> Response[StartedCaptureSessionResult | Error]:
    """Start a capture session: `POST /capture/session/start`.

    Args:
        client: Where the call goes, and with which key.
        body (StartCaptureSessionRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the StartedCaptureSessionResult or Error.

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
    body: StartCaptureSessionRequest,
) -> StartedCaptureSessionResult:
    """Start a capture session: `POST /capture/session/start`.

    Args:
        client: Where the call goes, and with which key.
        body (StartCaptureSessionRequest): What is sent.

    Returns:
        The StartedCaptureSessionResult of a 2xx answer.

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
    body: StartCaptureSessionRequest,
) -> Response[StartedCaptureSessionResult | Error]:
    """Start a capture session: `POST /capture/session/start`.

    Args:
        client: Where the call goes, and with which key.
        body (StartCaptureSessionRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the StartedCaptureSessionResult or Error.

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
    body: StartCaptureSessionRequest,
) -> StartedCaptureSessionResult:
    """Start a capture session: `POST /capture/session/start`.

    Args:
        client: Where the call goes, and with which key.
        body (StartCaptureSessionRequest): What is sent.

    Returns:
        The StartedCaptureSessionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
