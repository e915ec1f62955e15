from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    NUMBER,
    STRING,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.thumbnail_url_result import ThumbnailUrlResult
    from ...types import Response

_OPERATION: Operation[ThumbnailUrlResult, Error] = Operation(
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
) -> Response[ThumbnailUrlResult | Error]:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        timestamp (float | Unset): Example: 10.5.

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
) -> ThumbnailUrlResult:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        timestamp (float | Unset): Example: 10.5.

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
) -> Response[ThumbnailUrlResult | Error]:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        timestamp (float | Unset): Example: 10.5.

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
) -> ThumbnailUrlResult:
    """Get the thumbnail of a video: `GET /video/{video_id}/thumbnail/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        timestamp (float | Unset): Example: 10.5.

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
