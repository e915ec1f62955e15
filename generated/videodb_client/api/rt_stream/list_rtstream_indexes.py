from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamIndexListResult, models.Error] = Operation(
    "list_rtstream_indexes",
    "GET",
    "/rtstream/{stream_id}/indexes",
    parameters=(Parameter("stream_id", "path", STRING, required=True),),
    answers={
        "200": Object("rt_stream_index_list_result", "RTStreamIndexListResult"),
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
) -> Response[models.RTStreamIndexListResult | models.Error]:
    """List the indexes of an RTStream: `GET /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstream_indexes`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamIndexListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
    )


def sync(
    stream_id: str,
    *,
    client: AuthenticatedClient,
) -> models.RTStreamIndexListResult:
    """List the indexes of an RTStream: `GET /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstream_indexes`.

    Returns:
        The RTStreamIndexListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.RTStreamIndexListResult | models.Error]:
    """List the indexes of an RTStream: `GET /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstream_indexes`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamIndexListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
    )


async def asyncio(
    stream_id: str,
    *,
    client: AuthenticatedClient,
) -> models.RTStreamIndexListResult:
    """List the indexes of an RTStream: `GET /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstream_indexes`.

    Returns:
        The RTStreamIndexListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
    )
