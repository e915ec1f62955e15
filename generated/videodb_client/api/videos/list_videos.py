from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.VideoListResult, models.Error] = Operation(
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
) -> Response[models.VideoListResult | models.Error]:
    """List videos: `GET /video/`.

    What it costs, its arguments and their units: `VideoDB.videos.list_videos`.

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
) -> models.VideoListResult:
    """List videos: `GET /video/`.

    What it costs, its arguments and their units: `VideoDB.videos.list_videos`.

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
) -> Response[models.VideoListResult | models.Error]:
    """List videos: `GET /video/`.

    What it costs, its arguments and their units: `VideoDB.videos.list_videos`.

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
) -> models.VideoListResult:
    """List videos: `GET /video/`.

    What it costs, its arguments and their units: `VideoDB.videos.list_videos`.

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
