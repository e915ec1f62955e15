from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamResult, models.Error] = Operation(
    "get_rtstream",
    "GET",
    "/rtstream/{stream_id}/",
    parameters=(Parameter("stream_id", "path", STRING, required=True),),
    answers={
        "200": Object("rt_stream_result", "RTStreamResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    rivals=(r"/rtstream/event/?",),
)


def sync_detailed(
    stream_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.RTStreamResult | models.Error]:
    """Get an RTStream: `GET /rtstream/{stream_id}/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamResult or Error.

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
) -> models.RTStreamResult:
    """Get an RTStream: `GET /rtstream/{stream_id}/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream`.

    Returns:
        The RTStreamResult of a 2xx answer.

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
) -> Response[models.RTStreamResult | models.Error]:
    """Get an RTStream: `GET /rtstream/{stream_id}/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamResult or Error.

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
) -> models.RTStreamResult:
    """Get an RTStream: `GET /rtstream/{stream_id}/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream`.

    Returns:
        The RTStreamResult of a 2xx answer.

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
