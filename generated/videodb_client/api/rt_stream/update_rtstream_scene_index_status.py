from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse, models.Error] = Operation(
    "update_rtstream_scene_index_status",
    "PATCH",
    "/rtstream/{stream_id}/index/scene/{scene_index_id}/status",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("scene_index_id", "path", STRING, required=True),
    ),
    body=Object("rt_stream_scene_index_status_request", "RTStreamSceneIndexStatusRequest"),
    answers={
        "200": Object("success_response", "SuccessResponse"),
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
    body: models.RTStreamSceneIndexStatusRequest | Mapping[str, Any],
) -> Response[models.SuccessResponse | models.Error]:
    """Start or stop a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index_status`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

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
    body: models.RTStreamSceneIndexStatusRequest | Mapping[str, Any],
) -> models.SuccessResponse:
    """Start or stop a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index_status`.

    Returns:
        The SuccessResponse of a 2xx answer.

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
    body: models.RTStreamSceneIndexStatusRequest | Mapping[str, Any],
) -> Response[models.SuccessResponse | models.Error]:
    """Start or stop a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index_status`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

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
    body: models.RTStreamSceneIndexStatusRequest | Mapping[str, Any],
) -> models.SuccessResponse:
    """Start or stop a scene index: `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.update_rtstream_scene_index_status`.

    Returns:
        The SuccessResponse of a 2xx answer.

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
