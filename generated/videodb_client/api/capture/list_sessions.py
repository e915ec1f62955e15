from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Choice, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.CaptureSessionListResult, models.Error] = Operation(
    "list_sessions",
    "GET",
    "/collection/{collection_id}/capture/session",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter(
            "status",
            "query",
            Choice("created", "starting", "active", "stopped", "failed", "stopping", "exported", is_open=True),
        ),
    ),
    answers={
        "200": Object("capture_session_list_result", "CaptureSessionListResult"),
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
    *,
    client: AuthenticatedClient,
    status: models.CaptureSessionStatus | str | Unset = UNSET,
) -> Response[models.CaptureSessionListResult | models.Error]:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    What it costs, its arguments and their units: `VideoDB.capture.list_sessions`.

    Returns:
        The answer, whatever its status; `parsed` is the CaptureSessionListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "status": status,
        },
    )


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    status: models.CaptureSessionStatus | str | Unset = UNSET,
) -> models.CaptureSessionListResult:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    What it costs, its arguments and their units: `VideoDB.capture.list_sessions`.

    Returns:
        The CaptureSessionListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "status": status,
        },
    )


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    status: models.CaptureSessionStatus | str | Unset = UNSET,
) -> Response[models.CaptureSessionListResult | models.Error]:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    What it costs, its arguments and their units: `VideoDB.capture.list_sessions`.

    Returns:
        The answer, whatever its status; `parsed` is the CaptureSessionListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "status": status,
        },
    )


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    status: models.CaptureSessionStatus | str | Unset = UNSET,
) -> models.CaptureSessionListResult:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    What it costs, its arguments and their units: `VideoDB.capture.list_sessions`.

    Returns:
        The CaptureSessionListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "status": status,
        },
    )
