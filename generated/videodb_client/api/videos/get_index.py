from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.GetIndexResult, models.Error] = Operation(
    "get_index",
    "GET",
    "/video/{video_id}/indexes/{index_id}",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("index_id", "path", STRING, required=True),
        Parameter("collection_id", "query", STRING),
    ),
    answers={
        "200": Object("get_index_result", "GetIndexResult"),
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
    video_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.GetIndexResult | models.Error]:
    """Get an index: `GET /video/{video_id}/indexes/{index_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_index`.

    Returns:
        The answer, whatever its status; `parsed` is the GetIndexResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "index_id": index_id,
            "collection_id": collection_id,
        },
    )


def sync(
    video_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.GetIndexResult:
    """Get an index: `GET /video/{video_id}/indexes/{index_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_index`.

    Returns:
        The GetIndexResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "index_id": index_id,
            "collection_id": collection_id,
        },
    )


async def asyncio_detailed(
    video_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.GetIndexResult | models.Error]:
    """Get an index: `GET /video/{video_id}/indexes/{index_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_index`.

    Returns:
        The answer, whatever its status; `parsed` is the GetIndexResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "index_id": index_id,
            "collection_id": collection_id,
        },
    )


async def asyncio(
    video_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.GetIndexResult:
    """Get an index: `GET /video/{video_id}/indexes/{index_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_index`.

    Returns:
        The GetIndexResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "index_id": index_id,
            "collection_id": collection_id,
        },
    )
