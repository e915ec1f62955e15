from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import NUMBER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.ThumbnailUrlResult, models.Error] = Operation(
    "get_video_thumbnail",
    "GET",
    "/video/{video_id}/thumbnail/",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("timestamp", "query", NUMBER),
    ),
    answers={
        "200": Object("thumbnail_url_result", "ThumbnailUrlResult"),
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
    timestamp: float | Unset = UNSET,
) -> Response[models.ThumbnailUrlResult | models.Error]:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_thumbnail`.

    Returns:
        The answer, whatever its status; `parsed` is the ThumbnailUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "timestamp": timestamp,
        },
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
    timestamp: float | Unset = UNSET,
) -> models.ThumbnailUrlResult:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_thumbnail`.

    Returns:
        The ThumbnailUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "timestamp": timestamp,
        },
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    timestamp: float | Unset = UNSET,
) -> Response[models.ThumbnailUrlResult | models.Error]:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_thumbnail`.

    Returns:
        The answer, whatever its status; `parsed` is the ThumbnailUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "timestamp": timestamp,
        },
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
    timestamp: float | Unset = UNSET,
) -> models.ThumbnailUrlResult:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_thumbnail`.

    Returns:
        The ThumbnailUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "timestamp": timestamp,
        },
    )
