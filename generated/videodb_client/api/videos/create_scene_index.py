from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.NewSceneIndexResult, models.Error] = Operation(
    "create_scene_index",
    "POST",
    "/video/{video_id}/index/scene/",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("create_scene_index_request", "CreateSceneIndexRequest"),
    answers={
        "200": AnyOf(
            Object("async_response", "AsyncResponse"), Object("new_scene_index_result", "NewSceneIndexResult")
        ),
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
    body: models.CreateSceneIndexRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.NewSceneIndexResult | models.Error]:
    """Create a scene index of a video: `POST /video/{video_id}/index/scene/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_scene_index`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or NewSceneIndexResult or Error.

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
    body: models.CreateSceneIndexRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.NewSceneIndexResult:
    """Create a scene index of a video: `POST /video/{video_id}/index/scene/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_scene_index`.

    Returns:
        The AsyncResponse or NewSceneIndexResult of a 2xx answer.

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
    body: models.CreateSceneIndexRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.NewSceneIndexResult | models.Error]:
    """Create a scene index of a video: `POST /video/{video_id}/index/scene/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_scene_index`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or NewSceneIndexResult or Error.

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
    body: models.CreateSceneIndexRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.NewSceneIndexResult:
    """Create a scene index of a video: `POST /video/{video_id}/index/scene/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_scene_index`.

    Returns:
        The AsyncResponse or NewSceneIndexResult of a 2xx answer.

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
