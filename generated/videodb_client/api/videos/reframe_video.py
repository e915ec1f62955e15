from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.VideoResult, models.Error] = Operation(
    "reframe_video",
    "POST",
    "/video/{video_id}/reframe",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("reframe_video_request", "ReframeVideoRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("video_result", "VideoResult")),
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
    body: models.ReframeVideoRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
    """Reframe a video: `POST /video/{video_id}/reframe`.

    What it costs, its arguments and their units: `VideoDB.videos.reframe_video`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or VideoResult or Error.

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
    body: models.ReframeVideoRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.VideoResult:
    """Reframe a video: `POST /video/{video_id}/reframe`.

    What it costs, its arguments and their units: `VideoDB.videos.reframe_video`.

    Returns:
        The AsyncResponse or VideoResult of a 2xx answer.

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
    body: models.ReframeVideoRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
    """Reframe a video: `POST /video/{video_id}/reframe`.

    What it costs, its arguments and their units: `VideoDB.videos.reframe_video`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or VideoResult or Error.

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
    body: models.ReframeVideoRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.VideoResult:
    """Reframe a video: `POST /video/{video_id}/reframe`.

    What it costs, its arguments and their units: `VideoDB.videos.reframe_video`.

    Returns:
        The AsyncResponse or VideoResult of a 2xx answer.

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
