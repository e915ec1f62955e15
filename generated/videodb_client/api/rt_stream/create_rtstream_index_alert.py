from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamIndexAlertResult, models.Error] = Operation(
    "create_rtstream_index_alert",
    "POST",
    "/rtstream/{stream_id}/indexes/{index_id}/alert",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("index_id", "path", STRING, required=True),
    ),
    body=Object("create_rt_stream_index_alert_request", "CreateRTStreamIndexAlertRequest"),
    answers={
        "200": Object("rt_stream_index_alert_result", "RTStreamIndexAlertResult"),
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
    index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexAlertRequest | Mapping[str, Any],
) -> Response[models.RTStreamIndexAlertResult | models.Error]:
    """Be alerted by an index of an RTStream: `POST /rtstream/{stream_id}/indexes/{index_id}/alert`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index_alert`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamIndexAlertResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "index_id": index_id,
        },
        body,
    )


def sync(
    stream_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexAlertRequest | Mapping[str, Any],
) -> models.RTStreamIndexAlertResult:
    """Be alerted by an index of an RTStream: `POST /rtstream/{stream_id}/indexes/{index_id}/alert`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index_alert`.

    Returns:
        The RTStreamIndexAlertResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "index_id": index_id,
        },
        body,
    )


async def asyncio_detailed(
    stream_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexAlertRequest | Mapping[str, Any],
) -> Response[models.RTStreamIndexAlertResult | models.Error]:
    """Be alerted by an index of an RTStream: `POST /rtstream/{stream_id}/indexes/{index_id}/alert`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index_alert`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamIndexAlertResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "index_id": index_id,
        },
        body,
    )


async def asyncio(
    stream_id: str,
    index_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateRTStreamIndexAlertRequest | Mapping[str, Any],
) -> models.RTStreamIndexAlertResult:
    """Be alerted by an index of an RTStream: `POST /rtstream/{stream_id}/indexes/{index_id}/alert`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.create_rtstream_index_alert`.

    Returns:
        The RTStreamIndexAlertResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "index_id": index_id,
        },
        body,
    )
