from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.AudioResult, models.Error] = Operation(
    "get_audio",
    "GET",
    "/audio/{audio_id}",
    parameters=(
        Parameter("audio_id", "path", STRING, required=True),
        Parameter("collection_id", "query", STRING),
    ),
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
)


def sync_detailed(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.AudioResult | models.Error]:
    """Get an audio file: `GET /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.get_audio`.

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
            "collection_id": collection_id,
        },
    )


def sync(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.AudioResult:
    """Get an audio file: `GET /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.get_audio`.

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
            "collection_id": collection_id,
        },
    )


async def asyncio_detailed(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.AudioResult | models.Error]:
    """Get an audio file: `GET /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.get_audio`.

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
            "collection_id": collection_id,
        },
    )


async def asyncio(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.AudioResult:
    """Get an audio file: `GET /audio/{audio_id}`.

    What it costs, its arguments and their units: `VideoDB.audio.get_audio`.

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
            "collection_id": collection_id,
        },
    )
