from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, NUMBER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.RTStreamRecordListResult, models.Error] = Operation(
    "get_rtstream_understanding_records",
    "GET",
    "/rtstream/{stream_id}/understand/{understanding_id}/records",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("understanding_id", "path", STRING, required=True),
        Parameter("start", "query", NUMBER),
        Parameter("end", "query", NUMBER),
        Parameter("output", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", INTEGER),
    ),
    answers={
        "200": Object("rt_stream_record_list_result", "RTStreamRecordListResult"),
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
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    output: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.RTStreamRecordListResult | models.Error]:
    """Get what was understood of an RTStream: `GET /rtstream/{stream_id}/understand/{understanding_id}/records`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_understanding_records`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamRecordListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
            "start": start,
            "end": end,
            "output": output,
            "page": page,
            "page_size": page_size,
        },
    )


def sync(
    stream_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    output: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.RTStreamRecordListResult:
    """Get what was understood of an RTStream: `GET /rtstream/{stream_id}/understand/{understanding_id}/records`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_understanding_records`.

    Returns:
        The RTStreamRecordListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
            "start": start,
            "end": end,
            "output": output,
            "page": page,
            "page_size": page_size,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    output: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.RTStreamRecordListResult | models.Error]:
    """Get what was understood of an RTStream: `GET /rtstream/{stream_id}/understand/{understanding_id}/records`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_understanding_records`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamRecordListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
            "start": start,
            "end": end,
            "output": output,
            "page": page,
            "page_size": page_size,
        },
    )


async def asyncio(
    stream_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    output: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.RTStreamRecordListResult:
    """Get what was understood of an RTStream: `GET /rtstream/{stream_id}/understand/{understanding_id}/records`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_understanding_records`.

    Returns:
        The RTStreamRecordListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
            "start": start,
            "end": end,
            "output": output,
            "page": page,
            "page_size": page_size,
        },
    )
