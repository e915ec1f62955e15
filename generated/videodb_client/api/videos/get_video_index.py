from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Choice, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.IndexStatusResult, models.Error] = Operation(
    "get_video_index",
    "GET",
    "/video/{video_id}/index/",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("index_type", "query", Choice("spoken_word", "scene", is_open=False), required=True),
        Parameter("engine", "query", STRING),
    ),
    answers={
        "200": Object("index_status_result", "IndexStatusResult"),
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
    index_type: models.IndexType,
    engine: str | Unset = UNSET,
) -> Response[models.IndexStatusResult | models.Error]:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_index`.

    Returns:
        The answer, whatever its status; `parsed` is the IndexStatusResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
    index_type: models.IndexType,
    engine: str | Unset = UNSET,
) -> models.IndexStatusResult:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_index`.

    Returns:
        The IndexStatusResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    index_type: models.IndexType,
    engine: str | Unset = UNSET,
) -> Response[models.IndexStatusResult | models.Error]:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_index`.

    Returns:
        The answer, whatever its status; `parsed` is the IndexStatusResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
    index_type: models.IndexType,
    engine: str | Unset = UNSET,
) -> models.IndexStatusResult:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_index`.

    Returns:
        The IndexStatusResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )
