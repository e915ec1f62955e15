from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.StreamingSessionResult, models.Error] = Operation(
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
) -> Response[models.StreamingSessionResult | models.Error]:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_streaming_session`.

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
) -> models.StreamingSessionResult:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_streaming_session`.

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
) -> Response[models.StreamingSessionResult | models.Error]:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_streaming_session`.

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
) -> models.StreamingSessionResult:
    """Get a streaming session: `GET /capture/session/{streaming_session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_streaming_session`.

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
