from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.MeetingBotResult, models.Error] = Operation(
    "record_meeting",
    "POST",
    "/collection/{collection_id}/meeting/record",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("record_meeting_request", "RecordMeetingRequest"),
    answers={
        "200": Object("meeting_bot_result", "MeetingBotResult"),
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
    *,
    client: AuthenticatedClient,
    body: models.RecordMeetingRequest | Mapping[str, Any],
) -> Response[models.MeetingBotResult | models.Error]:
    """Record a meeting: `POST /collection/{collection_id}/meeting/record`.

    What it costs, its arguments and their units: `VideoDB.meeting.record_meeting`.

    Returns:
        The answer, whatever its status; `parsed` is the MeetingBotResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.RecordMeetingRequest | Mapping[str, Any],
) -> models.MeetingBotResult:
    """Record a meeting: `POST /collection/{collection_id}/meeting/record`.

    What it costs, its arguments and their units: `VideoDB.meeting.record_meeting`.

    Returns:
        The MeetingBotResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.RecordMeetingRequest | Mapping[str, Any],
) -> Response[models.MeetingBotResult | models.Error]:
    """Record a meeting: `POST /collection/{collection_id}/meeting/record`.

    What it costs, its arguments and their units: `VideoDB.meeting.record_meeting`.

    Returns:
        The answer, whatever its status; `parsed` is the MeetingBotResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.RecordMeetingRequest | Mapping[str, Any],
) -> models.MeetingBotResult:
    """Record a meeting: `POST /collection/{collection_id}/meeting/record`.

    What it costs, its arguments and their units: `VideoDB.meeting.record_meeting`.

    Returns:
        The MeetingBotResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )
