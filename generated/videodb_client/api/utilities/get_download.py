from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.DownloadResult, models.Error] = Operation(
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
) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
    """Get a download: `GET /download/{download_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_download`.

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
) -> models.AsyncResponse | models.DownloadResult:
    """Get a download: `GET /download/{download_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_download`.

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
) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
    """Get a download: `GET /download/{download_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_download`.

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
) -> models.AsyncResponse | models.DownloadResult:
    """Get a download: `GET /download/{download_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_download`.

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
