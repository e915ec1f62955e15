from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, NUMBER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.StreamUrlResult, models.Error] = Operation(
    "get_rtstream_stream",
    "GET",
    "/rtstream/{stream_id}/stream",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("start", "query", NUMBER),
        Parameter("end", "query", NUMBER),
        Parameter("original_frame_rate", "query", INTEGER),
        Parameter("frame_rate", "query", INTEGER),
        Parameter("player_title", "query", STRING),
        Parameter("player_description", "query", STRING),
        Parameter("player_slug_prefix", "query", STRING),
    ),
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
    stream_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    original_frame_rate: int | Unset = UNSET,
    frame_rate: int | Unset = UNSET,
    player_title: str | Unset = UNSET,
    player_description: str | Unset = UNSET,
    player_slug_prefix: str | Unset = UNSET,
) -> Response[models.StreamUrlResult | models.Error]:
    """Get the stream URL of an RTStream: `GET /rtstream/{stream_id}/stream`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_stream`.

    Returns:
        The answer, whatever its status; `parsed` is the StreamUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "start": start,
            "end": end,
            "original_frame_rate": original_frame_rate,
            "frame_rate": frame_rate,
            "player_title": player_title,
            "player_description": player_description,
            "player_slug_prefix": player_slug_prefix,
        },
    )


def sync(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    original_frame_rate: int | Unset = UNSET,
    frame_rate: int | Unset = UNSET,
    player_title: str | Unset = UNSET,
    player_description: str | Unset = UNSET,
    player_slug_prefix: str | Unset = UNSET,
) -> models.StreamUrlResult:
    """Get the stream URL of an RTStream: `GET /rtstream/{stream_id}/stream`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_stream`.

    Returns:
        The StreamUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "start": start,
            "end": end,
            "original_frame_rate": original_frame_rate,
            "frame_rate": frame_rate,
            "player_title": player_title,
            "player_description": player_description,
            "player_slug_prefix": player_slug_prefix,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    original_frame_rate: int | Unset = UNSET,
    frame_rate: int | Unset = UNSET,
    player_title: str | Unset = UNSET,
    player_description: str | Unset = UNSET,
    player_slug_prefix: str | Unset = UNSET,
) -> Response[models.StreamUrlResult | models.Error]:
    """Get the stream URL of an RTStream: `GET /rtstream/{stream_id}/stream`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_stream`.

    Returns:
        The answer, whatever its status; `parsed` is the StreamUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "start": start,
            "end": end,
            "original_frame_rate": original_frame_rate,
            "frame_rate": frame_rate,
            "player_title": player_title,
            "player_description": player_description,
            "player_slug_prefix": player_slug_prefix,
        },
    )


async def asyncio(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    original_frame_rate: int | Unset = UNSET,
    frame_rate: int | Unset = UNSET,
    player_title: str | Unset = UNSET,
    player_description: str | Unset = UNSET,
    player_slug_prefix: str | Unset = UNSET,
) -> models.StreamUrlResult:
    """Get the stream URL of an RTStream: `GET /rtstream/{stream_id}/stream`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_stream`.

    Returns:
        The StreamUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "start": start,
            "end": end,
            "original_frame_rate": original_frame_rate,
            "frame_rate": frame_rate,
            "player_title": player_title,
            "player_description": player_description,
            "player_slug_prefix": player_slug_prefix,
        },
    )
