from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    AnyOf,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.async_response import AsyncResponse
    from ...models.download_result import DownloadResult
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[AsyncResponse | DownloadResult, Error] = Operation(
    "get_download",
    "GET",
    "/download/{download_id}",
    parameters=(Parameter("download_id", "path", STRING, required=True),),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("download_result", "DownloadResult")),
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
    download_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[AsyncResponse | DownloadResult | Error]:
    """Get a download: `GET /download/{download_id}`.

    Args:
        download_id (str): Example: 'download-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or DownloadResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )


def sync(
    download_id: str,
    *,
    client: AuthenticatedClient,
) -> AsyncResponse | DownloadResult:
    """Get a download: `GET /download/{download_id}`.

    Args:
        download_id (str): Example: 'download-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The AsyncResponse or DownloadResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )


async def asyncio_detailed(
    download_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[AsyncResponse | DownloadResult | Error]:
    """Get a download: `GET /download/{download_id}`.

    Args:
        download_id (str): Example: 'download-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or DownloadResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )


async def asyncio(
    download_id: str,
    *,
    client: AuthenticatedClient,
) -> AsyncResponse | DownloadResult:
    """Get a download: `GET /download/{download_id}`.

    Args:
        download_id (str): Example: 'download-12345'.
        client: Where the call goes, and with which key.

    Returns:
        The AsyncResponse or DownloadResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )
