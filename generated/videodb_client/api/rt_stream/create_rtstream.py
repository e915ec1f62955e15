from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_rt_stream_request import CreateRTStreamRequest
    from ...models.error import Error
    from ...models.rt_stream_result import RTStreamResult
    from ...types import Response

_OPERATION: Operation[RTStreamResult, Error] = Operation(
    "create_rtstream",
    "POST",
    "/rtstream/",
    body=Object("create_rt_stream_request", "CreateRTStreamRequest"),
    answers={
        "201": Object("rt_stream_result", "RTStreamResult"),
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
    *,
    client: AuthenticatedClient,
    body: CreateRTStreamRequest,
) -> Response[RTStreamResult | Error]:
    """Create an RTStream: `POST /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateRTStreamRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateRTStreamRequest,
) -> RTStreamResult:
    """Create an RTStream: `POST /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateRTStreamRequest): What is sent.

    Returns:
        The RTStreamResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateRTStreamRequest,
) -> Response[RTStreamResult | Error]:
    """Create an RTStream: `POST /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateRTStreamRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateRTStreamRequest,
) -> RTStreamResult:
    """Create an RTStream: `POST /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateRTStreamRequest): What is sent.

    Returns:
        The RTStreamResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
