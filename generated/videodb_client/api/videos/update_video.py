from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.VideoResult, models.Error] = Operation(
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
    body: models.UpdateVideoRequest | Mapping[str, Any],
) -> Response[models.VideoResult | models.Error]:
    """Update a video: `PATCH /video/{video_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.update_video`.

    Returns:
        The answer, whatever its status; `parsed` is the VideoResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

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
    body: models.UpdateVideoRequest | Mapping[str, Any],
) -> models.VideoResult:
    """Update a video: `PATCH /video/{video_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.update_video`.

    Returns:
        The VideoResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

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
    body: models.UpdateVideoRequest | Mapping[str, Any],
) -> Response[models.VideoResult | models.Error]:
    """Update a video: `PATCH /video/{video_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.update_video`.

    Returns:
        The answer, whatever its status; `parsed` is the VideoResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

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
    body: models.UpdateVideoRequest | Mapping[str, Any],
) -> models.VideoResult:
    """Update a video: `PATCH /video/{video_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.update_video`.

    Returns:
        The VideoResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )
