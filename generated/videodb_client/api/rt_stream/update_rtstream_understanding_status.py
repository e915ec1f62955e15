from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.error import Error
    from ...models.rt_stream_run_request import RTStreamRunRequest
    from ...models.success_response import SuccessResponse
    from ...types import Response

_OPERATION: Operation[SuccessResponse, Error] = Operation(
    "update_rtstream_understanding_status",
    "PATCH",
    "/rtstream/{stream_id}/understand/{understanding_id}/status",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("understanding_id", "path", STRING, required=True),
    ),
    body=Object("rt_stream_run_request", "RTStreamRunRequest"),
    answers={
        "200": Object("success_response", "SuccessResponse"),
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
    client: AuthenticatedClient | Client,
    body: RTStreamRunRequest,
) -> Response[SuccessResponse | Error]:
    """Stops an understanding, which ends what it costs, or lets it go on, which costs again: `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        understanding_id (str): Example: 'und-123'.
        client: Where the call goes, and with which key.
        body (RTStreamRunRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
        },
        body,
    )


def sync(
    stream_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RTStreamRunRequest,
) -> SuccessResponse:
    """Stops an understanding, which ends what it costs, or lets it go on, which costs again: `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        understanding_id (str): Example: 'und-123'.
        client: Where the call goes, and with which key.
        body (RTStreamRunRequest): What is sent.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
        },
        body,
    )


async def asyncio_detailed(
    stream_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RTStreamRunRequest,
) -> Response[SuccessResponse | Error]:
    """Stops an understanding, which ends what it costs, or lets it go on, which costs again: `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        understanding_id (str): Example: 'und-123'.
        client: Where the call goes, and with which key.
        body (RTStreamRunRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
        },
        body,
    )


async def asyncio(
    stream_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RTStreamRunRequest,
) -> SuccessResponse:
    """Stops an understanding, which ends what it costs, or lets it go on, which costs again: `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        understanding_id (str): Example: 'und-123'.
        client: Where the call goes, and with which key.
        body (RTStreamRunRequest): What is sent.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "understanding_id": understanding_id,
        },
        body,
    )
