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
    from ...models.error import Error
    from ...models.rt_stream_transcription_details_result import RTStreamTranscriptionDetailsResult
    from ...types import Response

_OPERATION: Operation[RTStreamTranscriptionDetailsResult, Error] = Operation(
    "get_rtstream_transcription_status",
    "GET",
    "/rtstream/{stream_id}/transcription/status",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("engine", "query", STRING),
    ),
    answers={
        "200": Object("rt_stream_transcription_details_result", "RTStreamTranscriptionDetailsResult"),
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
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
) -> Response[RTStreamTranscriptionDetailsResult | Error]:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamTranscriptionDetailsResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
        },
    )


def sync(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
) -> RTStreamTranscriptionDetailsResult:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The RTStreamTranscriptionDetailsResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
) -> Response[RTStreamTranscriptionDetailsResult | Error]:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamTranscriptionDetailsResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
        },
    )


async def asyncio(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
) -> RTStreamTranscriptionDetailsResult:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    Args:
        stream_id (str): Example: 'rts-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The RTStreamTranscriptionDetailsResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
        },
    )
