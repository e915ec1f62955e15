from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.compiled_timeline_result import CompiledTimelineResult
    from ...models.create_timeline_v2_request import CreateTimelineV2Request
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[CompiledTimelineResult, Error] = Operation(
    "create_timeline_v2",
    "POST",
    "/timeline_v2",
    body=Object("create_timeline_v2_request", "CreateTimelineV2Request"),
    answers={
        "200": Object("compiled_timeline_result", "CompiledTimelineResult"),
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
    body: CreateTimelineV2Request,
) -> Response[CompiledTimelineResult | Error]:
    """Compile a timeline (v2): `POST /timeline_v2`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateTimelineV2Request): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CompiledTimelineResult or Error.

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
    body: CreateTimelineV2Request,
) -> CompiledTimelineResult:
    """Compile a timeline (v2): `POST /timeline_v2`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateTimelineV2Request): What is sent.

    Returns:
        The CompiledTimelineResult of a 2xx answer.

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
    body: CreateTimelineV2Request,
) -> Response[CompiledTimelineResult | Error]:
    """Compile a timeline (v2): `POST /timeline_v2`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateTimelineV2Request): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CompiledTimelineResult or Error.

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
    body: CreateTimelineV2Request,
) -> CompiledTimelineResult:
    """Compile a timeline (v2): `POST /timeline_v2`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateTimelineV2Request): What is sent.

    Returns:
        The CompiledTimelineResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
