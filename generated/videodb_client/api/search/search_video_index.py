from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SearchResult, models.Error] = Operation(
    "search_video_index",
    "POST",
    "/video/{video_id}/search/",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
    body=Object("search_video_request", "SearchVideoRequest"),
    answers={
        "200": Object("search_result", "SearchResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    empty_errors=("No results found",),
)


def sync_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    body: models.SearchVideoRequest | Mapping[str, Any],
) -> Response[models.SearchResult | models.Error]:
    """Search what is said or seen in a video: `POST /video/{video_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_video_index`.

    Returns:
        The answer, whatever its status; `parsed` is the SearchResult or Error.

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
    body: models.SearchVideoRequest | Mapping[str, Any],
) -> models.SearchResult:
    """Search what is said or seen in a video: `POST /video/{video_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_video_index`.

    Returns:
        The SearchResult of a 2xx answer.

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
    body: models.SearchVideoRequest | Mapping[str, Any],
) -> Response[models.SearchResult | models.Error]:
    """Search what is said or seen in a video: `POST /video/{video_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_video_index`.

    Returns:
        The answer, whatever its status; `parsed` is the SearchResult or Error.

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
    body: models.SearchVideoRequest | Mapping[str, Any],
) -> models.SearchResult:
    """Search what is said or seen in a video: `POST /video/{video_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_video_index`.

    Returns:
        The SearchResult of a 2xx answer.

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
