from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    INTEGER,
    STRING,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.video_list_result import VideoListResult
    from ...types import Response

_OPERATION: Operation[VideoListResult, Error] = Operation(
    "list_videos",
    "GET",
    "/video/",
    parameters=(
        Parameter("collection_id", "query", STRING),
        Parameter("page_index", "query", INTEGER),
        Parameter("count", "query", INTEGER),
    ),
    answers={
        "200": Object("video_list_result", "VideoListResult"),
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
    collection_id: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[VideoListResult | Error]:
    """List videos: `GET /video/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        page_index (int | Unset): Example: 0.
        count (int | Unset): At most: 5000. Example: 50.

    Returns:
        The answer, whatever its status; `parsed` is the VideoListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "page_index": page_index,
            "count": count,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> VideoListResult:
    """List videos: `GET /video/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        page_index (int | Unset): Example: 0.
        count (int | Unset): At most: 5000. Example: 50.

    Returns:
        The VideoListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "page_index": page_index,
            "count": count,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[VideoListResult | Error]:
    """List videos: `GET /video/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        page_index (int | Unset): Example: 0.
        count (int | Unset): At most: 5000. Example: 50.

    Returns:
        The answer, whatever its status; `parsed` is the VideoListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "page_index": page_index,
            "count": count,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> VideoListResult:
    """List videos: `GET /video/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.
        page_index (int | Unset): Example: 0.
        count (int | Unset): At most: 5000. Example: 50.

    Returns:
        The VideoListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "page_index": page_index,
            "count": count,
        },
    )
