from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.RTStreamSearchResult, models.Error] = Operation(
    "search_rtstream",
    "POST",
    "/rtstream/{stream_id}/search",
    parameters=(Parameter("stream_id", "path", STRING, required=True),),
    body=Object("search_rt_stream_request", "SearchRTStreamRequest"),
    answers={
        "200": Object("rt_stream_search_result", "RTStreamSearchResult"),
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
    body: models.SearchRTStreamRequest | Mapping[str, Any],
) -> Response[models.RTStreamSearchResult | models.Error]:
    """Search an RTStream: `POST /rtstream/{stream_id}/search`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.search_rtstream`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamSearchResult or Error.

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
    body: models.SearchRTStreamRequest | Mapping[str, Any],
) -> models.RTStreamSearchResult:
    """Search an RTStream: `POST /rtstream/{stream_id}/search`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.search_rtstream`.

    Returns:
        The RTStreamSearchResult of a 2xx answer.

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
    body: models.SearchRTStreamRequest | Mapping[str, Any],
) -> Response[models.RTStreamSearchResult | models.Error]:
    """Search an RTStream: `POST /rtstream/{stream_id}/search`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.search_rtstream`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamSearchResult or Error.

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
    body: models.SearchRTStreamRequest | Mapping[str, Any],
) -> models.RTStreamSearchResult:
    """Search an RTStream: `POST /rtstream/{stream_id}/search`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.search_rtstream`.

    Returns:
        The RTStreamSearchResult of a 2xx answer.

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
