from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.capture_session_result import CaptureSessionResult
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[CaptureSessionResult, Error] = Operation(
    "get_session",
    "GET",
    "/collection/{collection_id}/capture/session/{session_id}",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter("session_id", "path", STRING, required=True),
    ),
    answers={
        "200": Object("capture_session_result", "CaptureSessionResult"),
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
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CaptureSessionResult | Error]:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    Args:
        collection_id (str): Example: 'default'.
        session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The answer, whatever its status; `parsed` is the CaptureSessionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
    )


def sync(
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
) -> CaptureSessionResult:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    Args:
        collection_id (str): Example: 'default'.
        session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The CaptureSessionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
    )


async def asyncio_detailed(
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CaptureSessionResult | Error]:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    Args:
        collection_id (str): Example: 'default'.
        session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The answer, whatever its status; `parsed` is the CaptureSessionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
    )


async def asyncio(
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
) -> CaptureSessionResult:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    Args:
        collection_id (str): Example: 'default'.
        session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The CaptureSessionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
    )
