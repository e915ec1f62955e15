from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult, models.Error] = (
    Operation(
        "create_video_transcription",
        "POST",
        "/video/{video_id}/transcription/",
        parameters=(Parameter("video_id", "path", STRING, required=True),),
        body=Object("create_video_transcription_request", "CreateVideoTranscriptionRequest"),
        answers={
            "200": AnyOf(
                Object("async_response", "AsyncResponse"),
                Object("success_response", "SuccessResponse"),
                Object("transcript_result", "TranscriptResult"),
            ),
            "400": Object("error", "Error"),
            "401": Object("error", "Error"),
            "402": Object("error", "Error"),
            "403": Object("error", "Error"),
            "404": Object("error", "Error"),
            "429": Object("error", "Error"),
            "5XX": Object("error", "Error"),
        },
    )
)


def sync_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateVideoTranscriptionRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult | models.Error]:
    """Transcribe a video: `POST /video/{video_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_transcription`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or SuccessResponse or TranscriptResult or
        Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateVideoTranscriptionRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.SuccessResponse | models.TranscriptResult:
    """Transcribe a video: `POST /video/{video_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_transcription`.

    Returns:
        The AsyncResponse or SuccessResponse or TranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateVideoTranscriptionRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult | models.Error]:
    """Transcribe a video: `POST /video/{video_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_transcription`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or SuccessResponse or TranscriptResult or
        Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.CreateVideoTranscriptionRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.SuccessResponse | models.TranscriptResult:
    """Transcribe a video: `POST /video/{video_id}/transcription/`.

    What it costs, its arguments and their units: `VideoDB.videos.create_video_transcription`.

    Returns:
        The AsyncResponse or SuccessResponse or TranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )
