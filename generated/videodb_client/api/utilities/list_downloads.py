from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.DownloadListResult, models.Error] = Operation(
    "list_downloads",
    "GET",
    "/download",
    parameters=(
        Parameter("page_index", "query", INTEGER),
        Parameter("count", "query", INTEGER),
    ),
    answers={
        "200": Object("download_list_result", "DownloadListResult"),
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
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[models.DownloadListResult | models.Error]:
    """List downloads: `GET /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.list_downloads`.

    Returns:
        The answer, whatever its status; `parsed` is the DownloadListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "page_index": page_index,
            "count": count,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> models.DownloadListResult:
    """List downloads: `GET /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.list_downloads`.

    Returns:
        The DownloadListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "page_index": page_index,
            "count": count,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[models.DownloadListResult | models.Error]:
    """List downloads: `GET /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.list_downloads`.

    Returns:
        The answer, whatever its status; `parsed` is the DownloadListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "page_index": page_index,
            "count": count,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> models.DownloadListResult:
    """List downloads: `GET /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.list_downloads`.

    Returns:
        The DownloadListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "page_index": page_index,
            "count": count,
        },
    )
