from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse, models.Error] = Operation(
    "delete_scene_collection",
    "DELETE",
    "/video/{video_id}/scenes/{scene_collection_id}/",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("scene_collection_id", "path", STRING, required=True),
    ),
    answers={
        "200": Object("async_response", "AsyncResponse"),
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
) -> Response[models.AsyncResponse | models.Error]:
    """Delete a scene collection: `DELETE /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_scene_collection`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
        },
    )


def sync(
    video_id: str,
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
) -> models.AsyncResponse:
    """Delete a scene collection: `DELETE /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_scene_collection`.

    Returns:
        The AsyncResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
        },
    )


async def asyncio_detailed(
    video_id: str,
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.AsyncResponse | models.Error]:
    """Delete a scene collection: `DELETE /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_scene_collection`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
        },
    )


async def asyncio(
    video_id: str,
    scene_collection_id: str,
    *,
    client: AuthenticatedClient,
) -> models.AsyncResponse:
    """Delete a scene collection: `DELETE /video/{video_id}/scenes/{scene_collection_id}/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_scene_collection`.

    Returns:
        The AsyncResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "scene_collection_id": scene_collection_id,
        },
    )
