from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.AudioUrlResult, models.Error] = Operation(
    "generate_audio_url",
    "POST",
    "/audio/{audio_id}/generate_url",
    parameters=(
        Parameter("audio_id", "path", STRING, required=True),
        Parameter("collection_id", "query", STRING),
    ),
    body=Object("generate_audio_url_request", "GenerateAudioUrlRequest"),
    body_required=False,
    answers={
        "200": Object("audio_url_result", "AudioUrlResult"),
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
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateAudioUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> Response[models.AudioUrlResult | models.Error]:
    """Generate a URL for an audio file: `POST /audio/{audio_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.audio.generate_audio_url`.

    Returns:
        The answer, whatever its status; `parsed` is the AudioUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "audio_id": audio_id,
            "collection_id": collection_id,
        },
        body,
    )


def sync(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateAudioUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> models.AudioUrlResult:
    """Generate a URL for an audio file: `POST /audio/{audio_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.audio.generate_audio_url`.

    Returns:
        The AudioUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "audio_id": audio_id,
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio_detailed(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateAudioUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> Response[models.AudioUrlResult | models.Error]:
    """Generate a URL for an audio file: `POST /audio/{audio_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.audio.generate_audio_url`.

    Returns:
        The answer, whatever its status; `parsed` is the AudioUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "audio_id": audio_id,
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateAudioUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> models.AudioUrlResult:
    """Generate a URL for an audio file: `POST /audio/{audio_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.audio.generate_audio_url`.

    Returns:
        The AudioUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "audio_id": audio_id,
            "collection_id": collection_id,
        },
        body,
    )
