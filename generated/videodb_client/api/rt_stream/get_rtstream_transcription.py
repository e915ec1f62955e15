from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, NUMBER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.RTStreamTranscriptResult, models.Error] = Operation(
    "get_rtstream_transcription",
    "GET",
    "/rtstream/{stream_id}/transcription/",
    parameters=(
        Parameter("stream_id", "path", STRING, required=True),
        Parameter("engine", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", INTEGER),
        Parameter("start", "query", NUMBER),
        Parameter("end", "query", NUMBER),
        Parameter("since", "query", NUMBER),
    ),
    answers={
        "200": Object("rt_stream_transcript_result", "RTStreamTranscriptResult"),
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    since: float | Unset = UNSET,
) -> Response[models.RTStreamTranscriptResult | models.Error]:
    """Get the transcript of an RTStream: `GET /rtstream/{stream_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamTranscriptResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
            "since": since,
        },
    )


def sync(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    since: float | Unset = UNSET,
) -> models.RTStreamTranscriptResult:
    """Get the transcript of an RTStream: `GET /rtstream/{stream_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription`.

    Returns:
        The RTStreamTranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
            "since": since,
        },
    )


async def asyncio_detailed(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    since: float | Unset = UNSET,
) -> Response[models.RTStreamTranscriptResult | models.Error]:
    """Get the transcript of an RTStream: `GET /rtstream/{stream_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription`.

    Returns:
        The answer, whatever its status; `parsed` is the RTStreamTranscriptResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
            "since": since,
        },
    )


async def asyncio(
    stream_id: str,
    *,
    client: AuthenticatedClient,
    engine: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start: float | Unset = UNSET,
    end: float | Unset = UNSET,
    since: float | Unset = UNSET,
) -> models.RTStreamTranscriptResult:
    """Get the transcript of an RTStream: `GET /rtstream/{stream_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription`.

    Returns:
        The RTStreamTranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "stream_id": stream_id,
            "engine": engine,
            "page": page,
            "page_size": page_size,
            "start": start,
            "end": end,
            "since": since,
        },
    )
