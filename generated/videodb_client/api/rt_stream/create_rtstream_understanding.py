from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamUnderstandingResult, models.Error] = Operation(
    "create_rtstream_understanding",
    "POST",
    "/rtstream/{stream_id}/understand",
    parameters=(Parameter("stream_id", "path", STRING, required=True),),
    body=Object("create_rt_stream_understanding_request", "CreateRTStreamUnderstandingRequest"),
    answers={
        "200": Object("rt_stream_understanding_result", "RTStreamUnderstandingResult"),
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
    body: models.CreateRTStreamUnderstandingRequest | Mapping[str, Any],
) -> Response[models.RTStreamUnderstandingResult | models.Error]:
    """Start to understand an RTStream: `POST /rtstream/{stream_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_understanding`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamUnderstandingResult or Error.

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
    body: models.CreateRTStreamUnderstandingRequest | Mapping[str, Any],
) -> models.RTStreamUnderstandingResult:
    """Start to understand an RTStream: `POST /rtstream/{stream_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_understanding`.

    Returns:
        The RTStreamUnderstandingResult of a 2xx answer.

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
    body: models.CreateRTStreamUnderstandingRequest | Mapping[str, Any],
) -> Response[models.RTStreamUnderstandingResult | models.Error]:
    """Start to understand an RTStream: `POST /rtstream/{stream_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_understanding`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamUnderstandingResult or Error.

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
    body: models.CreateRTStreamUnderstandingRequest | Mapping[str, Any],
) -> models.RTStreamUnderstandingResult:
    """Start to understand an RTStream: `POST /rtstream/{stream_id}/understand`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_understanding`.

    Returns:
        The RTStreamUnderstandingResult of a 2xx answer.

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
