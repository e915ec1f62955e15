from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.update_video_request import UpdateVideoRequest
    from ...models.video_result import VideoResult
    from ...types import Response

_OPERATION: Operation[VideoResult, Error] = Operation(
    "update_video",
    "PATCH",
    "/video/{video_id}",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("update_video_request", "UpdateVideoRequest"),
    answers={
        "200": Object("video_result", "VideoResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    idempotent=True,
)


def sync_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVideoRequest,
) -> Response[VideoResult | Error]:
    """Update a video: `PATCH /video/{video_id}`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (UpdateVideoRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the VideoResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVideoRequest,
) -> VideoResult:
    """Update a video: `PATCH /video/{video_id}`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (UpdateVideoRequest): What is sent.

    Returns:
        The VideoResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVideoRequest,
) -> Response[VideoResult | Error]:
    """Update a video: `PATCH /video/{video_id}`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (UpdateVideoRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the VideoResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVideoRequest,
) -> VideoResult:
    """Update a video: `PATCH /video/{video_id}`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (UpdateVideoRequest): What is sent.

    Returns:
        The VideoResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )
