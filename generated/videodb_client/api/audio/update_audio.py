from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AudioResult, models.Error] = Operation(
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
    body: models.UpdateAudioRequest | Mapping[str, Any],
) -> Response[models.AudioResult | models.Error]:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.update_audio`.

    Returns:
        The answer, whatever its status; `parsed` is the AudioResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

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
    body: models.UpdateAudioRequest | Mapping[str, Any],
) -> models.AudioResult:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.update_audio`.

    Returns:
        The AudioResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

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
    body: models.UpdateAudioRequest | Mapping[str, Any],
) -> Response[models.AudioResult | models.Error]:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.update_audio`.

    Returns:
        The answer, whatever its status; `parsed` is the AudioResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

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
    body: models.UpdateAudioRequest | Mapping[str, Any],
) -> models.AudioResult:
    """Update an audio file: `PATCH /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.update_audio`.

    Returns:
        The AudioResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "audio_id": audio_id,
        },
        body,
    )
