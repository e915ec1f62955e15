from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SessionExportResult, models.Error] = Operation(
    "export_session",
    "POST",
    "/collection/{collection_id}/capture/session/{session_id}/export",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter("session_id", "path", STRING, required=True),
    ),
    body=Object("export_session_request", "ExportSessionRequest"),
    answers={
        "200": Object("session_export_result", "SessionExportResult"),
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
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
    body: models.ExportSessionRequest | Mapping[str, Any],
) -> Response[models.SessionExportResult | models.Error]:
    """Export a captured session as a video: `POST /collection/{collection_id}/capture/session/{session_id}/export`.

    What it costs, its arguments and their units: `VideoDB.capture.export_session`.

    Returns:
        The answer, whatever its status; `parsed` is the SessionExportResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
        body,
    )


def sync(
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
    body: models.ExportSessionRequest | Mapping[str, Any],
) -> models.SessionExportResult:
    """Export a captured session as a video: `POST /collection/{collection_id}/capture/session/{session_id}/export`.

    What it costs, its arguments and their units: `VideoDB.capture.export_session`.

    Returns:
        The SessionExportResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
        body,
    )


async def asyncio_detailed(
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
    body: models.ExportSessionRequest | Mapping[str, Any],
) -> Response[models.SessionExportResult | models.Error]:
    """Export a captured session as a video: `POST /collection/{collection_id}/capture/session/{session_id}/export`.

    What it costs, its arguments and their units: `VideoDB.capture.export_session`.

    Returns:
        The answer, whatever its status; `parsed` is the SessionExportResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
        body,
    )


async def asyncio(
    collection_id: str,
    session_id: str,
    *,
    client: AuthenticatedClient,
    body: models.ExportSessionRequest | Mapping[str, Any],
) -> models.SessionExportResult:
    """Export a captured session as a video: `POST /collection/{collection_id}/capture/session/{session_id}/export`.

    What it costs, its arguments and their units: `VideoDB.capture.export_session`.

    Returns:
        The SessionExportResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "session_id": session_id,
        },
        body,
    )
