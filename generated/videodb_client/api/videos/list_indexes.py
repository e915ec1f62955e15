from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.IndexListResult, models.Error] = Operation(
    "list_indexes",
    "GET",
    "/video/{video_id}/indexes",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("collection_id", "query", STRING),
        Parameter("use_for", "query", STRING),
        Parameter("name", "query", STRING),
    ),
    answers={
        "200": Object("index_list_result", "IndexListResult"),
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
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    use_for: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[models.IndexListResult | models.Error]:
    """List the indexes of a video: `GET /video/{video_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.videos.list_indexes`.

    Returns:
        The answer, whatever its status; `parsed` is the IndexListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "collection_id": collection_id,
            "use_for": use_for,
            "name": name,
        },
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    use_for: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> models.IndexListResult:
    """List the indexes of a video: `GET /video/{video_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.videos.list_indexes`.

    Returns:
        The IndexListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "collection_id": collection_id,
            "use_for": use_for,
            "name": name,
        },
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    use_for: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[models.IndexListResult | models.Error]:
    """List the indexes of a video: `GET /video/{video_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.videos.list_indexes`.

    Returns:
        The answer, whatever its status; `parsed` is the IndexListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "collection_id": collection_id,
            "use_for": use_for,
            "name": name,
        },
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    use_for: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> models.IndexListResult:
    """List the indexes of a video: `GET /video/{video_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.videos.list_indexes`.

    Returns:
        The IndexListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "collection_id": collection_id,
            "use_for": use_for,
            "name": name,
        },
    )
