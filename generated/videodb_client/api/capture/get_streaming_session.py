from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.streaming_session_result import StreamingSessionResult
    from ...types import Response

_OPERATION: Operation[StreamingSessionResult, Error] = Operation(
    "get_streaming_session",
    "GET",
    "/capture/session/{streaming_session_id}",
    parameters=(Parameter("streaming_session_id", "path", STRING, required=True),),
    answers={
        "200": Object("streaming_session_result", "StreamingSessionResult"),
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
    streaming_session_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[StreamingSessionResult | Error]:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    Args:
        streaming_session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The answer, whatever its status; `parsed` is the StreamingSessionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "streaming_session_id": streaming_session_id,
        },
    )


def sync(
    streaming_session_id: str,
    *,
    client: AuthenticatedClient,
) -> StreamingSessionResult:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    Args:
        streaming_session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The StreamingSessionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "streaming_session_id": streaming_session_id,
        },
    )


async def asyncio_detailed(
    streaming_session_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[StreamingSessionResult | Error]:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    Args:
        streaming_session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The answer, whatever its status; `parsed` is the StreamingSessionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "streaming_session_id": streaming_session_id,
        },
    )


async def asyncio(
    streaming_session_id: str,
    *,
    client: AuthenticatedClient,
) -> StreamingSessionResult:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    Args:
        streaming_session_id (str): Example: 'capture-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The StreamingSessionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "streaming_session_id": streaming_session_id,
        },
    )
