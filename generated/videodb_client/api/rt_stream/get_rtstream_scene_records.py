from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, NUMBER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.RTStreamSceneRecordListResult, models.Error] = Operation(
    "get_rtstream_scene_records",
    "GET",
    "/rtstream/{stream_id}/index/scene/{scene_index_id}",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("scene_index_id", "path", STRING, required=True),
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", INTEGER),
        Parameter("start", "query", NUMBER),
        Parameter("end", "query", NUMBER),
    ),
    answers={
        "200": Object("rt_stream_scene_record_list_result", "RTStreamSceneRecordListResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    rivals=(r"/rtstream/[^/]+/index/[^/]+/alert/?",),
)


def sync_detailed(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
) -> Response[models.RTStreamSceneRecordListResult | models.Error]:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_records`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamSceneRecordListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
        },
    )


def sync(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
) -> models.RTStreamSceneRecordListResult:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_records`.

    Returns:
        The RTStreamSceneRecordListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
) -> Response[models.RTStreamSceneRecordListResult | models.Error]:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_records`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamSceneRecordListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
        },
    )


async def asyncio(
    stream_id: str,
    scene_index_id: str,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
) -> models.RTStreamSceneRecordListResult:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_scene_records`.

    Returns:
        The RTStreamSceneRecordListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "scene_index_id": scene_index_id,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
        },
    )
