from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.DownloadUrlResult, models.Error] = Operation(
    "download_timeline",
    "POST",
    "/timeline_v2/download",
    body=Object("download_timeline_request", "DownloadTimelineRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("download_url_result", "DownloadUrlResult")),
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
    body: models.DownloadTimelineRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.DownloadUrlResult | models.Error]:
    """Download a timeline (v2): `POST /timeline_v2/download`.

    What it costs, its arguments and their units: `VideoDB.editor.download_timeline`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or DownloadUrlResult or Error.

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
    body: models.DownloadTimelineRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.DownloadUrlResult:
    """Download a timeline (v2): `POST /timeline_v2/download`.

    What it costs, its arguments and their units: `VideoDB.editor.download_timeline`.

    Returns:
        The AsyncResponse or DownloadUrlResult of a 2xx answer.

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
    body: models.DownloadTimelineRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.DownloadUrlResult | models.Error]:
    """Download a timeline (v2): `POST /timeline_v2/download`.

    What it costs, its arguments and their units: `VideoDB.editor.download_timeline`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or DownloadUrlResult or Error.

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
    body: models.DownloadTimelineRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.DownloadUrlResult:
    """Download a timeline (v2): `POST /timeline_v2/download`.

    What it costs, its arguments and their units: `VideoDB.editor.download_timeline`.

    Returns:
        The AsyncResponse or DownloadUrlResult of a 2xx answer.

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
