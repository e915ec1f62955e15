from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Choice,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.capture_session_list_result import CaptureSessionListResult
    from ...models.capture_session_status import CaptureSessionStatus
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[CaptureSessionListResult, Error] = Operation(
    "list_sessions",
    "GET",
    "/collection/{collection_id}/capture/session",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter("status", "query", Choice("capture_session_status", "CaptureSessionStatus", is_open=True)),
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
    status: CaptureSessionStatus | str | Unset = UNSET,
) -> Response[CaptureSessionListResult | Error]:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        status (CaptureSessionStatus | str | Unset): Example: 'active'.

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
    status: CaptureSessionStatus | str | Unset = UNSET,
) -> CaptureSessionListResult:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        status (CaptureSessionStatus | str | Unset): Example: 'active'.

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
    status: CaptureSessionStatus | str | Unset = UNSET,
) -> Response[CaptureSessionListResult | Error]:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        status (CaptureSessionStatus | str | Unset): Example: 'active'.

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
    status: CaptureSessionStatus | str | Unset = UNSET,
) -> CaptureSessionListResult:
    """List capture sessions: `GET /collection/{collection_id}/capture/session`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        status (CaptureSessionStatus | str | Unset): Example: 'active'.

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
