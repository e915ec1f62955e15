from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.TranslatedTranscriptResult, models.Error] = Operation(
    "translate_video",
    "POST",
    "/collection/{collection_id}/video/{video_id}/translate",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter("video_id", "path", STRING, required=True),
    ),
    body=Object("translate_video_request", "TranslateVideoRequest"),
    answers={
        "200": AnyOf(
            Object("async_response", "AsyncResponse"),
            Object("translated_transcript_result", "TranslatedTranscriptResult"),
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


def sync_detailed(
    collection_id: str,
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.TranslateVideoRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.TranslatedTranscriptResult | models.Error]:
    """Translate what is said in a video: `POST /collection/{collection_id}/video/{video_id}/translate`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.translate_video`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or TranslatedTranscriptResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "video_id": video_id,
        },
        body,
    )


def sync(
    collection_id: str,
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.TranslateVideoRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.TranslatedTranscriptResult:
    """Translate what is said in a video: `POST /collection/{collection_id}/video/{video_id}/translate`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.translate_video`.

    Returns:
        The AsyncResponse or TranslatedTranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "video_id": video_id,
        },
        body,
    )


async def asyncio_detailed(
    collection_id: str,
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.TranslateVideoRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.TranslatedTranscriptResult | models.Error]:
    """Translate what is said in a video: `POST /collection/{collection_id}/video/{video_id}/translate`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.translate_video`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or TranslatedTranscriptResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "video_id": video_id,
        },
        body,
    )


async def asyncio(
    collection_id: str,
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.TranslateVideoRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.TranslatedTranscriptResult:
    """Translate what is said in a video: `POST /collection/{collection_id}/video/{video_id}/translate`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.translate_video`.

    Returns:
        The AsyncResponse or TranslatedTranscriptResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "video_id": video_id,
        },
        body,
    )
