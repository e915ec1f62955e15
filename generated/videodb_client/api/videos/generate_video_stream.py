from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.StreamUrlResult, models.Error] = Operation(
    "generate_video_stream",
    "POST",
    "/video/{video_id}/stream/",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("generate_video_stream_request", "GenerateVideoStreamRequest"),
    answers={
        "200": Object("stream_url_result", "StreamUrlResult"),
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
    body: models.GenerateVideoStreamRequest | Mapping[str, Any],
) -> Response[models.StreamUrlResult | models.Error]:
    """Create a stream of a video: `POST /video/{video_id}/stream/`.

    What it costs, its arguments and their units: `VideoDB.videos.generate_video_stream`.

    Returns:
        The answer, whatever its status; `parsed` is the StreamUrlResult or Error.

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
    body: models.GenerateVideoStreamRequest | Mapping[str, Any],
) -> models.StreamUrlResult:
    """Create a stream of a video: `POST /video/{video_id}/stream/`.

    What it costs, its arguments and their units: `VideoDB.videos.generate_video_stream`.

    Returns:
        The StreamUrlResult of a 2xx answer.

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
    body: models.GenerateVideoStreamRequest | Mapping[str, Any],
) -> Response[models.StreamUrlResult | models.Error]:
    """Create a stream of a video: `POST /video/{video_id}/stream/`.

    What it costs, its arguments and their units: `VideoDB.videos.generate_video_stream`.

    Returns:
        The answer, whatever its status; `parsed` is the StreamUrlResult or Error.

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
    body: models.GenerateVideoStreamRequest | Mapping[str, Any],
) -> models.StreamUrlResult:
    """Create a stream of a video: `POST /video/{video_id}/stream/`.

    What it costs, its arguments and their units: `VideoDB.videos.generate_video_stream`.

    Returns:
        The StreamUrlResult of a 2xx answer.

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
