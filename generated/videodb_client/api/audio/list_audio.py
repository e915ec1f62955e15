from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.AudioListResult, models.Error] = Operation(
    "list_audio",
    "GET",
    "/audio/",
    parameters=(Parameter("collection_id", "query", STRING),),
    answers={
        "200": Object("audio_list_result", "AudioListResult"),
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
    collection_id: str | Unset = UNSET,
) -> Response[models.AudioListResult | models.Error]:
    """List audio files: `GET /audio/`.

    What it costs, its arguments and their units: `VideoDB.audio.list_audio`.

    Returns:
        The answer, whatever its status; `parsed` is the AudioListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.AudioListResult:
    """List audio files: `GET /audio/`.

    What it costs, its arguments and their units: `VideoDB.audio.list_audio`.

    Returns:
        The AudioListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.AudioListResult | models.Error]:
    """List audio files: `GET /audio/`.

    What it costs, its arguments and their units: `VideoDB.audio.list_audio`.

    Returns:
        The answer, whatever its status; `parsed` is the AudioListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.AudioListResult:
    """List audio files: `GET /audio/`.

    What it costs, its arguments and their units: `VideoDB.audio.list_audio`.

    Returns:
        The AudioListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )
