from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.UnderstandingResult, models.Error] = Operation(
    "get_video_understanding",
    "GET",
    "/video/{video_id}/understand/{understanding_id}",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("understanding_id", "path", STRING, required=True),
        Parameter("analyzer", "query", STRING),
    ),
    answers={
        "200": Object("understanding_result", "UnderstandingResult"),
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
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    analyzer: str | Unset = UNSET,
) -> Response[models.UnderstandingResult | models.Error]:
    """Get an understanding: `GET /video/{video_id}/understand/{understanding_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_understanding`.

    Returns:
        The answer, whatever its status; `parsed` is the UnderstandingResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "understanding_id": understanding_id,
            "analyzer": analyzer,
        },
    )


def sync(
    video_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    analyzer: str | Unset = UNSET,
) -> models.UnderstandingResult:
    """Get an understanding: `GET /video/{video_id}/understand/{understanding_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_understanding`.

    Returns:
        The UnderstandingResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "understanding_id": understanding_id,
            "analyzer": analyzer,
        },
    )


async def asyncio_detailed(
    video_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    analyzer: str | Unset = UNSET,
) -> Response[models.UnderstandingResult | models.Error]:
    """Get an understanding: `GET /video/{video_id}/understand/{understanding_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_understanding`.

    Returns:
        The answer, whatever its status; `parsed` is the UnderstandingResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "understanding_id": understanding_id,
            "analyzer": analyzer,
        },
    )


async def asyncio(
    video_id: str,
    understanding_id: str,
    *,
    client: AuthenticatedClient,
    analyzer: str | Unset = UNSET,
) -> models.UnderstandingResult:
    """Get an understanding: `GET /video/{video_id}/understand/{understanding_id}`.

    What it costs, its arguments and their units: `VideoDB.videos.get_video_understanding`.

    Returns:
        The UnderstandingResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "understanding_id": understanding_id,
            "analyzer": analyzer,
        },
    )
