from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse | models.RTStreamSceneIndexResult, models.Error] = Operation(
    "update_rtstream_scene_index",
    "PATCH",
    "/rtstream/{stream_id}/index/scene/{scene_index_id}",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("scene_index_id", "path", STRING, required=True),
    ),
    body=Object("update_rt_stream_scene_index_request", "UpdateRTStreamSceneIndexRequest"),
    answers={
        "200": AnyOf(
            Object("success_response", "SuccessResponse"),
            Object("rt_stream_scene_index_result", "RTStreamSceneIndexResult"),
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
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateRTStreamSceneIndexRequest | Mapping[str, Any],
) -> Response[models.SuccessResponse | models.RTStreamSceneIndexResult | models.Error]:
    """Update the prompt of a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or RTStreamSceneIndexResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
        body,
    )


def sync(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateRTStreamSceneIndexRequest | Mapping[str, Any],
) -> models.SuccessResponse | models.RTStreamSceneIndexResult:
    """Update the prompt of a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index`.

    Returns:
        The SuccessResponse or RTStreamSceneIndexResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
        body,
    )


async def asyncio_detailed(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateRTStreamSceneIndexRequest | Mapping[str, Any],
) -> Response[models.SuccessResponse | models.RTStreamSceneIndexResult | models.Error]:
    """Update the prompt of a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or RTStreamSceneIndexResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
        body,
    )


async def asyncio(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateRTStreamSceneIndexRequest | Mapping[str, Any],
) -> models.SuccessResponse | models.RTStreamSceneIndexResult:
    """Update the prompt of a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index`.

    Returns:
        The SuccessResponse or RTStreamSceneIndexResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
        },
        body,
    )
