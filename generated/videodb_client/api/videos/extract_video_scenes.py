from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    AnyOf,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.async_response import AsyncResponse
    from ...models.error import Error
    from ...models.extract_video_scenes_request import ExtractVideoScenesRequest
    from ...models.held_scene_collection_result import HeldSceneCollectionResult
    from ...types import Response

_OPERATION: Operation[AsyncResponse | HeldSceneCollectionResult, Error] = Operation(
    "extract_video_scenes",
    "POST",
    "/video/{video_id}/scenes/",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("extract_video_scenes_request", "ExtractVideoScenesRequest"),
    answers={
        "200": AnyOf(
            Object("async_response", "AsyncResponse"),
            Object("held_scene_collection_result", "HeldSceneCollectionResult"),
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
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: ExtractVideoScenesRequest,
) -> Response[AsyncResponse | HeldSceneCollectionResult | Error]:
    """Extract the scenes of a video: `POST /video/{video_id}/scenes/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (ExtractVideoScenesRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or HeldSceneCollectionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

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
    body: ExtractVideoScenesRequest,
) -> AsyncResponse | HeldSceneCollectionResult:
    """Extract the scenes of a video: `POST /video/{video_id}/scenes/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (ExtractVideoScenesRequest): What is sent.

    Returns:
        The AsyncResponse or HeldSceneCollectionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

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
    body: ExtractVideoScenesRequest,
) -> Response[AsyncResponse | HeldSceneCollectionResult | Error]:
    """Extract the scenes of a video: `POST /video/{video_id}/scenes/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (ExtractVideoScenesRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or HeldSceneCollectionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

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
    body: ExtractVideoScenesRequest,
) -> AsyncResponse | HeldSceneCollectionResult:
    """Extract the scenes of a video: `POST /video/{video_id}/scenes/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        body (ExtractVideoScenesRequest): What is sent.

    Returns:
        The AsyncResponse or HeldSceneCollectionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
        },
        body,
    )
