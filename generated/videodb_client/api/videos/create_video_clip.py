from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.SearchResult, models.Error] = Operation(
    "create_video_clip",
    "POST",
    "/video/{video_id}/clip",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("create_video_clip_request", "CreateVideoClipRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("search_result", "SearchResult")),
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
    body: models.CreateVideoClipRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.SearchResult | models.Error]:
    """Create a clip from a prompt: `POST /video/{video_id}/clip`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_clip`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or SearchResult or Error.

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
    body: models.CreateVideoClipRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.SearchResult:
    """Create a clip from a prompt: `POST /video/{video_id}/clip`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_clip`.

    Returns:
        The AsyncResponse or SearchResult of a 2xx answer.

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
    body: models.CreateVideoClipRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.SearchResult | models.Error]:
    """Create a clip from a prompt: `POST /video/{video_id}/clip`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_clip`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or SearchResult or Error.

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
    body: models.CreateVideoClipRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.SearchResult:
    """Create a clip from a prompt: `POST /video/{video_id}/clip`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_clip`.

    Returns:
        The AsyncResponse or SearchResult of a 2xx answer.

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
