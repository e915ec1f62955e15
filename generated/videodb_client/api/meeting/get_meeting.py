from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.MeetingResult, models.Error] = Operation(
    "get_meeting",
    "GET",
    "/collection/{collection_id}/meeting/{bot_id}",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter("bot_id", "path", STRING, required=True),
    ),
    answers={
        "200": Object("meeting_result", "MeetingResult"),
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
    bot_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.MeetingResult | models.Error]:
    """Get a meeting recording: `GET /collection/{collection_id}/meeting/{bot_id}`.

    What it costs, its arguments and their units: `VideoDB.meeting.get_meeting`.

    Returns:
        The answer, whatever its status; `parsed` is the MeetingResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "bot_id": bot_id,
        },
    )


def sync(
    collection_id: str,
    bot_id: str,
    *,
    client: AuthenticatedClient,
) -> models.MeetingResult:
    """Get a meeting recording: `GET /collection/{collection_id}/meeting/{bot_id}`.

    What it costs, its arguments and their units: `VideoDB.meeting.get_meeting`.

    Returns:
        The MeetingResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "bot_id": bot_id,
        },
    )


async def asyncio_detailed(
    collection_id: str,
    bot_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.MeetingResult | models.Error]:
    """Get a meeting recording: `GET /collection/{collection_id}/meeting/{bot_id}`.

    What it costs, its arguments and their units: `VideoDB.meeting.get_meeting`.

    Returns:
        The answer, whatever its status; `parsed` is the MeetingResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "bot_id": bot_id,
        },
    )


async def asyncio(
    collection_id: str,
    bot_id: str,
    *,
    client: AuthenticatedClient,
) -> models.MeetingResult:
    """Get a meeting recording: `GET /collection/{collection_id}/meeting/{bot_id}`.

    What it costs, its arguments and their units: `VideoDB.meeting.get_meeting`.

    Returns:
        The MeetingResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "bot_id": bot_id,
        },
    )
