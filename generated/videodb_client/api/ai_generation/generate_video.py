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
    from ...models.generate_video_request import GenerateVideoRequest
    from ...models.video_result import VideoResult
    from ...types import Response

_OPERATION: Operation[AsyncResponse | VideoResult, Error] = Operation(
    "generate_video",
    "POST",
    "/collection/{collection_id}/generate/video/",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("generate_video_request", "GenerateVideoRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("video_result", "VideoResult")),
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
    *,
    client: AuthenticatedClient,
    body: GenerateVideoRequest,
) -> Response[AsyncResponse | VideoResult | Error]:
    """Generate a video: `POST /collection/{collection_id}/generate/video/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (GenerateVideoRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or VideoResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: GenerateVideoRequest,
) -> AsyncResponse | VideoResult:
    """Generate a video: `POST /collection/{collection_id}/generate/video/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (GenerateVideoRequest): What is sent.

    Returns:
        The AsyncResponse or VideoResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: GenerateVideoRequest,
) -> Response[AsyncResponse | VideoResult | Error]:
    """Generate a video: `POST /collection/{collection_id}/generate/video/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (GenerateVideoRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or VideoResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: GenerateVideoRequest,
) -> AsyncResponse | VideoResult:
    """Generate a video: `POST /collection/{collection_id}/generate/video/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (GenerateVideoRequest): What is sent.

    Returns:
        The AsyncResponse or VideoResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )
