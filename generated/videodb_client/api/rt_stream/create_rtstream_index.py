from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)
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
    """Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is stopped by update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two: `POST /rtstream/{stream_id}/indexes`.

    Args:
        stream_id (str): Id of the RTStream. Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        body (CreateRTStreamIndexRequest | Mapping[str, Any]): What is sent.

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
    """Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is stopped by update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two: `POST /rtstream/{stream_id}/indexes`.

    Args:
        stream_id (str): Id of the RTStream. Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        body (CreateRTStreamIndexRequest | Mapping[str, Any]): What is sent.

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
    """Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is stopped by update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two: `POST /rtstream/{stream_id}/indexes`.

    Args:
        stream_id (str): Id of the RTStream. Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        body (CreateRTStreamIndexRequest | Mapping[str, Any]): What is sent.

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
    """Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is stopped by update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two: `POST /rtstream/{stream_id}/indexes`.

    Args:
        stream_id (str): Id of the RTStream. Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        body (CreateRTStreamIndexRequest | Mapping[str, Any]): What is sent.

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
