from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    AnyOf,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.async_response import AsyncResponse
    from ...models.compile_editor_timeline_request import CompileEditorTimelineRequest
    from ...models.error import Error
    from ...models.stream_url_result import StreamUrlResult
    from ...types import Response

_OPERATION: Operation[AsyncResponse | StreamUrlResult, Error] = Operation(
    "compile_editor_timeline",
    "POST",
    "/editor",
    body=Object("compile_editor_timeline_request", "CompileEditorTimelineRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("stream_url_result", "StreamUrlResult")),
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
    body: CompileEditorTimelineRequest,
) -> Response[AsyncResponse | StreamUrlResult | Error]:
    """Compile an editor timeline: `POST /editor`.

    Args:
        client: Where the call goes, and with which key.
        body (CompileEditorTimelineRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or StreamUrlResult or Error.

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
    body: CompileEditorTimelineRequest,
) -> AsyncResponse | StreamUrlResult:
    """Compile an editor timeline: `POST /editor`.

    Args:
        client: Where the call goes, and with which key.
        body (CompileEditorTimelineRequest): What is sent.

    Returns:
        The AsyncResponse or StreamUrlResult of a 2xx answer.

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
    body: CompileEditorTimelineRequest,
) -> Response[AsyncResponse | StreamUrlResult | Error]:
    """Compile an editor timeline: `POST /editor`.

    Args:
        client: Where the call goes, and with which key.
        body (CompileEditorTimelineRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or StreamUrlResult or Error.

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
    body: CompileEditorTimelineRequest,
) -> AsyncResponse | StreamUrlResult:
    """Compile an editor timeline: `POST /editor`.

    Args:
        client: Where the call goes, and with which key.
        body (CompileEditorTimelineRequest): What is sent.

    Returns:
        The AsyncResponse or StreamUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
