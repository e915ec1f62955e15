from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamSceneIndexDetailsResult, models.Error] = Operation(
    "get_rtstream_scene_index",
    "GET",
    "/rtstream/{stream_id}/index/{scene_index_id}",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("scene_index_id", "path", STRING, required=True),
    ),
    answers={
        "200": Object("rt_stream_scene_index_details_result", "RTStreamSceneIndexDetailsResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    rivals=(r"/rtstream/[^/]+/index/scene/?",),
)


def sync_detailed(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.RTStreamSceneIndexDetailsResult | models.Error]:
    """Get a scene index of an RTStream: `GET /rtstream/{stream_id}/index/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_index`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamSceneIndexDetailsResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
    )


def sync(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
) -> models.RTStreamSceneIndexDetailsResult:
    """Get a scene index of an RTStream: `GET /rtstream/{stream_id}/index/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_index`.

    Returns:
        The RTStreamSceneIndexDetailsResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.RTStreamSceneIndexDetailsResult | models.Error]:
    """Get a scene index of an RTStream: `GET /rtstream/{stream_id}/index/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_index`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamSceneIndexDetailsResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
    )


async def asyncio(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
) -> models.RTStreamSceneIndexDetailsResult:
    """Get a scene index of an RTStream: `GET /rtstream/{stream_id}/index/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_index`.

    Returns:
        The RTStreamSceneIndexDetailsResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
    )
