from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.UnderstandingListResult, models.Error] = Operation(
    "list_video_understandings",
    "GET",
    "/video/{video_id}/understand",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    answers={
        "200": Object("understanding_list_result", "UnderstandingListResult"),
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
) -> Response[models.UnderstandingListResult | models.Error]:
    """List the understandings of a video: `GET /video/{video_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.videos.list_video_understandings`.

    Returns:
        The answer, whatever its status; `parsed` is the UnderstandingListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> models.UnderstandingListResult:
    """List the understandings of a video: `GET /video/{video_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.videos.list_video_understandings`.

    Returns:
        The UnderstandingListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.UnderstandingListResult | models.Error]:
    """List the understandings of a video: `GET /video/{video_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.videos.list_video_understandings`.

    Returns:
        The answer, whatever its status; `parsed` is the UnderstandingListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> models.UnderstandingListResult:
    """List the understandings of a video: `GET /video/{video_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.videos.list_video_understandings`.

    Returns:
        The UnderstandingListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )
