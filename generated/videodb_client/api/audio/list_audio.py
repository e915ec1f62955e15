from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.audio_list_result import AudioListResult
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[AudioListResult, Error] = Operation(
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
) -> Response[AudioListResult | Error]:
    """List audio files: `GET /audio/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.

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
) -> AudioListResult:
    """List audio files: `GET /audio/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.

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
) -> Response[AudioListResult | Error]:
    """List audio files: `GET /audio/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.

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
) -> AudioListResult:
    """List audio files: `GET /audio/`.

    Args:
        client: Where the call goes, and with which key.
        collection_id (str | Unset): Example: 'default'.

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
