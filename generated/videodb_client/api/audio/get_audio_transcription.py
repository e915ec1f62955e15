from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.transcript_result import TranscriptResult
    from ...types import Response

_OPERATION: Operation[TranscriptResult, Error] = Operation(
    "get_audio_transcription",
    "GET",
    "/audio/{audio_id}/transcription/",
    parameters=(
        Parameter("audio_id", "path", STRING, required=True),
        Parameter("engine", "query", STRING),
        Parameter("start", "query", NUMBER),
        Parameter("end", "query", NUMBER),
        Parameter("segmenter", "query", STRING),
        Parameter("length", "query", INTEGER),
        Parameter("force", "query", BOOLEAN),
    ),
    answers={
        "200": Object("transcript_result", "TranscriptResult"),
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
    engine: str | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    segmenter: str | Unset = UNSET,
    length: int | Unset = UNSET,
    force: bool | Unset = UNSET,
) -> Response[TranscriptResult | Error]:
    """Get the transcript of an audio file: `GET /audio/{audio_id}/transcription/`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): Example: 'default'.
        start (float | Unset): The server's default: 0. Example: 0.
        end (float | Unset): The server's default: -1. Example: 60.0.
        segmenter (str | Unset):
        length (int | Unset):
        force (bool | Unset):

    Returns:
        The answer, whatever its status; `parsed` is the TranscriptResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "audio_id": audio_id,
            "engine": engine,
            "start": start,
            "end": end,
            "segmenter": segmenter,
            "length": length,
            "force": force,
        },
    )


def sync(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    segmenter: str | Unset = UNSET,
    length: int | Unset = UNSET,
    force: bool | Unset = UNSET,
) -> TranscriptResult:
    """Get the transcript of an audio file: `GET /audio/{audio_id}/transcription/`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): Example: 'default'.
        start (float | Unset): The server's default: 0. Example: 0.
        end (float | Unset): The server's default: -1. Example: 60.0.
        segmenter (str | Unset):
        length (int | Unset):
        force (bool | Unset):

    Returns:
        The TranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "audio_id": audio_id,
            "engine": engine,
            "start": start,
            "end": end,
            "segmenter": segmenter,
            "length": length,
            "force": force,
        },
    )


async def asyncio_detailed(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    segmenter: str | Unset = UNSET,
    length: int | Unset = UNSET,
    force: bool | Unset = UNSET,
) -> Response[TranscriptResult | Error]:
    """Get the transcript of an audio file: `GET /audio/{audio_id}/transcription/`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): Example: 'default'.
        start (float | Unset): The server's default: 0. Example: 0.
        end (float | Unset): The server's default: -1. Example: 60.0.
        segmenter (str | Unset):
        length (int | Unset):
        force (bool | Unset):

    Returns:
        The answer, whatever its status; `parsed` is the TranscriptResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "audio_id": audio_id,
            "engine": engine,
            "start": start,
            "end": end,
            "segmenter": segmenter,
            "length": length,
            "force": force,
        },
    )


async def asyncio(
    audio_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    segmenter: str | Unset = UNSET,
    length: int | Unset = UNSET,
    force: bool | Unset = UNSET,
) -> TranscriptResult:
    """Get the transcript of an audio file: `GET /audio/{audio_id}/transcription/`.

    Args:
        audio_id (str): Matches ^a-. Example: 'a-12345'.
        client: Where the call goes, and with which key.
        engine (str | Unset): Example: 'default'.
        start (float | Unset): The server's default: 0. Example: 0.
        end (float | Unset): The server's default: -1. Example: 60.0.
        segmenter (str | Unset):
        length (int | Unset):
        force (bool | Unset):

    Returns:
        The TranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "audio_id": audio_id,
            "engine": engine,
            "start": start,
            "end": end,
            "segmenter": segmenter,
            "length": length,
            "force": force,
        },
    )
