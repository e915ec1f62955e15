from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.CaptureSessionResult, models.Error] = Operation(
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
) -> Response[models.CaptureSessionResult | models.Error]:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_session`.

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
) -> models.CaptureSessionResult:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_session`.

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
) -> Response[models.CaptureSessionResult | models.Error]:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_session`.

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
) -> models.CaptureSessionResult:
    """Get a capture session: `GET /collection/{collection_id}/capture/session/{session_id}`.

    What it costs, its arguments and their units: `VideoDB.capture.get_session`.

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
