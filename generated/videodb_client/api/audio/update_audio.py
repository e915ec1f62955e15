from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.audio_result import AudioResult
    from ...models.error import Error
    from ...models.update_audio_request import UpdateAudioRequest
    from ...types import Response

_OPERATION: Operation[AudioResult, Error] = Operation(
    "update_audio",
    "PATCH",
    "/audio/{audio_id}",
    parameters=(Parameter("audio_id", "path", STRING, required=True),),
    body=Object("update_audio_request", "UpdateAudioRequest"),
    answers={
        "200": Object("audio_result", "AudioResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    idempotent=True,
)


def sync_detailed(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAudioRequest,
) -> Response[AudioResult | Error]:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        body (UpdateAudioRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AudioResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "audio_id": audio_id,
        },
        body,
    )


def sync(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAudioRequest,
) -> AudioResult:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        body (UpdateAudioRequest): What is sent.

    Returns:
        The AudioResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "audio_id": audio_id,
        },
        body,
    )


async def asyncio_detailed(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAudioRequest,
) -> Response[AudioResult | Error]:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        body (UpdateAudioRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AudioResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "audio_id": audio_id,
        },
        body,
    )


async def asyncio(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAudioRequest,
) -> AudioResult:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        body (UpdateAudioRequest): What is sent.

    Returns:
        The AudioResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "audio_id": audio_id,
        },
        body,
    )
