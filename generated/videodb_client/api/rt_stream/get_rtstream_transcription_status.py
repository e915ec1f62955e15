from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.RTStreamTranscriptionDetailsResult, models.Error] = Operation(
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
) -> Response[models.RTStreamTranscriptionDetailsResult | models.Error]:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription_status`.

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
) -> models.RTStreamTranscriptionDetailsResult:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription_status`.

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
) -> Response[models.RTStreamTranscriptionDetailsResult | models.Error]:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription_status`.

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
) -> models.RTStreamTranscriptionDetailsResult:
    """Get the transcription status of an RTStream: `GET /rtstream/{stream_id}/transcription/status`.

    What it costs, its arguments and their units: `VideoDB.rt_stream.get_rtstream_transcription_status`.

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
