from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, STRING, Choice, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.RTStreamListResult, models.Error] = Operation(
    "list_rtstreams",
    "GET",
    "/rtstream/",
    parameters=(
        Parameter("limit", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
        Parameter("status", "query", Choice("connected", "stopped", is_open=True)),
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
    status: models.RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> Response[models.RTStreamListResult | models.Error]:
    """List RTStreams: `GET /rtstream/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstreams`.

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
    status: models.RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> models.RTStreamListResult:
    """List RTStreams: `GET /rtstream/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstreams`.

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
    status: models.RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> Response[models.RTStreamListResult | models.Error]:
    """List RTStreams: `GET /rtstream/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstreams`.

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
    status: models.RTStreamStatus | str | Unset = UNSET,
    name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> models.RTStreamListResult:
    """List RTStreams: `GET /rtstream/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.list_rtstreams`.

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
