from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamIndexResult, models.Error] = Operation(
    "create_rtstream_index",
    "POST",
    "/rtstream/{stream_id}/indexes",
    parameters=(Parameter("stream_id", "path", STRING, required=True),),
    body=Object("create_rt_stream_index_request", "CreateRTStreamIndexRequest"),
    answers={
        "200": Object("rt_stream_index_result", "RTStreamIndexResult"),
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
    body: models.CreateRTStreamIndexRequest | Mapping[str, Any],
) -> Response[models.RTStreamIndexResult | models.Error]:
    """Index what is understood of an RTStream: `POST /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamIndexResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
        body,
    )


def sync(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexRequest | Mapping[str, Any],
) -> models.RTStreamIndexResult:
    """Index what is understood of an RTStream: `POST /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index`.

    Returns:
        The RTStreamIndexResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
        body,
    )


async def asyncio_detailed(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexRequest | Mapping[str, Any],
) -> Response[models.RTStreamIndexResult | models.Error]:
    """Index what is understood of an RTStream: `POST /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamIndexResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
        body,
    )


async def asyncio(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexRequest | Mapping[str, Any],
) -> models.RTStreamIndexResult:
    """Index what is understood of an RTStream: `POST /rtstream/{stream_id}/indexes`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index`.

    Returns:
        The RTStreamIndexResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
        },
        body,
    )
