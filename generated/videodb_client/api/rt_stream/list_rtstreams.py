from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    INTEGER,
    STRING,
    Choice,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.rt_stream_list_result import RTStreamListResult
    from ...models.rt_stream_status import RTStreamStatus
    from ...types import Response

_OPERATION: Operation[RTStreamListResult, Error] = Operation(
    "list_rtstreams",
    "GET",
    "/rtstream/",
    parameters=(
        Parameter("limit", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
        Parameter("status", "query", Choice("rt_stream_status", "RTStreamStatus", is_open=True)),
        Parameter("name", "query", STRING),
        Parameter("ordering", "query", STRING),
    ),
    answers={
        "200": Object("rt_stream_list_result", "RTStreamListResult"),
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
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> Response[RTStreamListResult | Error]:
    """List RTStreams: `GET /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        limit (int | Unset): The server's default: 10. Example: 10.
        offset (int | Unset): The server's default: 0. Example: 0.
        status (RTStreamStatus | str | Unset):
        name (str | Unset): Example: 'my stream'.
        ordering (str | Unset): Example: '-created_at'.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
            "status": status,
            "name": name,
            "ordering": ordering,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> RTStreamListResult:
    """List RTStreams: `GET /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        limit (int | Unset): The server's default: 10. Example: 10.
        offset (int | Unset): The server's default: 0. Example: 0.
        status (RTStreamStatus | str | Unset):
        name (str | Unset): Example: 'my stream'.
        ordering (str | Unset): Example: '-created_at'.

    Returns:
        The RTStreamListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
            "status": status,
            "name": name,
            "ordering": ordering,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> Response[RTStreamListResult | Error]:
    """List RTStreams: `GET /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        limit (int | Unset): The server's default: 10. Example: 10.
        offset (int | Unset): The server's default: 0. Example: 0.
        status (RTStreamStatus | str | Unset):
        name (str | Unset): Example: 'my stream'.
        ordering (str | Unset): Example: '-created_at'.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
            "status": status,
            "name": name,
            "ordering": ordering,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    status: RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> RTStreamListResult:
    """List RTStreams: `GET /rtstream/`.

    Args:
        client: Where the call goes, and with which key.
        limit (int | Unset): The server's default: 10. Example: 10.
        offset (int | Unset): The server's default: 0. Example: 0.
        status (RTStreamStatus | str | Unset):
        name (str | Unset): Example: 'my stream'.
        ordering (str | Unset): Example: '-created_at'.

    Returns:
        The RTStreamListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "limit": limit,
            "offset": offset,
            "status": status,
            "name": name,
            "ordering": ordering,
        },
    )
