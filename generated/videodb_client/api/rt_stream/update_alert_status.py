from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.rt_stream_alert_status_request import RTStreamAlertStatusRequest
    from ...models.success_response import SuccessResponse
    from ...types import Response

_OPERATION: Operation[SuccessResponse, Error] = Operation(
    "update_alert_status",
    "PATCH",
    "/rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("scene_index_id", "path", STRING, required=True),
        Parameter("alert_id", "path", STRING, required=True),
    ),
    body=Object("rt_stream_alert_status_request", "RTStreamAlertStatusRequest"),
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
    scene_index_id: str,
    alert_id: str,
    *,
    client: AuthenticatedClient,
    body: RTStreamAlertStatusRequest,
) -> Response[SuccessResponse | Error]:
    """Enable or disable an alert: `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        alert_id (str): Example: 'alert-12345'.
        client: Where the call goes, and with which key.
        body (RTStreamAlertStatusRequest): What is sent.

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
            "scene_index_id": scene_index_id,
            "alert_id": alert_id,
        },
        body,
    )


def sync(
    stream_id: str,
    scene_index_id: str,
    alert_id: str,
    *,
    client: AuthenticatedClient,
    body: RTStreamAlertStatusRequest,
) -> SuccessResponse:
    """Enable or disable an alert: `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        alert_id (str): Example: 'alert-12345'.
        client: Where the call goes, and with which key.
        body (RTStreamAlertStatusRequest): What is sent.

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
            "scene_index_id": scene_index_id,
            "alert_id": alert_id,
        },
        body,
    )


async def asyncio_detailed(
    stream_id: str,
    scene_index_id: str,
    alert_id: str,
    *,
    client: AuthenticatedClient,
    body: RTStreamAlertStatusRequest,
) -> Response[SuccessResponse | Error]:
    """Enable or disable an alert: `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        alert_id (str): Example: 'alert-12345'.
        client: Where the call goes, and with which key.
        body (RTStreamAlertStatusRequest): What is sent.

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
            "scene_index_id": scene_index_id,
            "alert_id": alert_id,
        },
        body,
    )


async def asyncio(
    stream_id: str,
    scene_index_id: str,
    alert_id: str,
    *,
    client: AuthenticatedClient,
    body: RTStreamAlertStatusRequest,
) -> SuccessResponse:
    """Enable or disable an alert: `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        scene_index_id (str): Example: 'scene-idx-12345'.
        alert_id (str): Example: 'alert-12345'.
        client: Where the call goes, and with which key.
        body (RTStreamAlertStatusRequest): What is sent.

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
            "scene_index_id": scene_index_id,
            "alert_id": alert_id,
        },
        body,
    )
