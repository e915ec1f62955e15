from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.StreamUrlResult, models.Error] = Operation(
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
    body: models.CompileEditorTimelineRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
    """Compile an editor timeline: `POST /editor`.

    What it costs, its arguments and their units: `VideoDB.editor.compile_editor_timeline`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or StreamUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: models.CompileEditorTimelineRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.StreamUrlResult:
    """Compile an editor timeline: `POST /editor`.

    What it costs, its arguments and their units: `VideoDB.editor.compile_editor_timeline`.

    Returns:
        The AsyncResponse or StreamUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: models.CompileEditorTimelineRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
    """Compile an editor timeline: `POST /editor`.

    What it costs, its arguments and their units: `VideoDB.editor.compile_editor_timeline`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or StreamUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: models.CompileEditorTimelineRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.StreamUrlResult:
    """Compile an editor timeline: `POST /editor`.

    What it costs, its arguments and their units: `VideoDB.editor.compile_editor_timeline`.

    Returns:
        The AsyncResponse or StreamUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
