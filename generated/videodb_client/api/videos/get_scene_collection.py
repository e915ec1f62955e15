from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.SceneCollectionResult, models.Error] = Operation(
    "get_scene_collection",
    "GET",
    "/video/{video_id}/scenes/{scene_collection_id}/",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("scene_collection_id", "path", STRING, required=True),
        Parameter("offset", "query", INTEGER),
        Parameter("limit", "query", INTEGER),
        Parameter("collection_id", "query", STRING),
    ),
    answers={
        "200": Object("scene_collection_result", "SceneCollectionResult"),
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
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> Response[models.SceneCollectionResult | models.Error]:
    """Get a scene collection: `GET /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_scene_collection`.

    Returns:
        The answer, whatever its status; `parsed` is the SceneCollectionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
            "offset": offset,
            "limit": limit,
            "collection_id": collection_id,
        },
    )


def sync(
    video_id: str,
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> models.SceneCollectionResult:
    """Get a scene collection: `GET /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_scene_collection`.

    Returns:
        The SceneCollectionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
            "offset": offset,
            "limit": limit,
            "collection_id": collection_id,
        },
    )


async def asyncio_detailed(
    video_id: str,
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> Response[models.SceneCollectionResult | models.Error]:
    """Get a scene collection: `GET /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_scene_collection`.

    Returns:
        The answer, whatever its status; `parsed` is the SceneCollectionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
            "offset": offset,
            "limit": limit,
            "collection_id": collection_id,
        },
    )


async def asyncio(
    video_id: str,
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> models.SceneCollectionResult:
    """Get a scene collection: `GET /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.get_scene_collection`.

    Returns:
        The SceneCollectionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
            "offset": offset,
            "limit": limit,
            "collection_id": collection_id,
        },
    )
