from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    INTEGER,
    NUMBER,
    STRING,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.rt_stream_scene_record_list_result import RTStreamSceneRecordListResult
    from ...types import Response

_OPERATION: Operation[RTStreamSceneRecordListResult, Error] = Operation(
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
) -> Response[RTStreamSceneRecordListResult | Error]:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        client: Where the call goes, and with which key.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 100. Example: 100.
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700003600.

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
) -> RTStreamSceneRecordListResult:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        client: Where the call goes, and with which key.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 100. Example: 100.
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700003600.

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
) -> Response[RTStreamSceneRecordListResult | Error]:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        client: Where the call goes, and with which key.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 100. Example: 100.
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700003600.

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
) -> RTStreamSceneRecordListResult:
    """List the records of a scene index: `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        client: Where the call goes, and with which key.
        page (int | Unset): The server's default: 1. Example: 1.
        page_size (int | Unset): The server's default: 100. Example: 100.
        start (float | Unset): Example: 1700000000.
        end (float | Unset): Example: 1700003600.

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
