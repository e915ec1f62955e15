from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Choice,
    Object,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.index_status_result import IndexStatusResult
    from ...models.index_type import IndexType
    from ...types import Response

_OPERATION: Operation[IndexStatusResult, Error] = Operation(
    "get_video_index",
    "GET",
    "/video/{video_id}/index/",
    parameters=(
        Parameter("video_id", "path", STRING, required=True),
        Parameter("index_type", "query", Choice("index_type", "IndexType", is_open=False), required=True),
        Parameter("engine", "query", STRING),
    ),
    answers={
        "200": Object("index_status_result", "IndexStatusResult"),
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
    index_type: IndexType,
    engine: str | Unset = UNSET,
) -> Response[IndexStatusResult | Error]:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        index_type (IndexType):
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The answer, whatever its status; `parsed` is the IndexStatusResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
    index_type: IndexType,
    engine: str | Unset = UNSET,
) -> IndexStatusResult:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        index_type (IndexType):
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The IndexStatusResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
    index_type: IndexType,
    engine: str | Unset = UNSET,
) -> Response[IndexStatusResult | Error]:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        index_type (IndexType):
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The answer, whatever its status; `parsed` is the IndexStatusResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
    index_type: IndexType,
    engine: str | Unset = UNSET,
) -> IndexStatusResult:
    """Get the index status of a video: `GET /video/{video_id}/index/`.

    Args:
        video_id (str): Matches ^m-. Example: 'm-12345'.
        client: Where the call goes, and with which key.
        index_type (IndexType):
        engine (str | Unset): The server's default: 'default'. Example: 'default'.

    Returns:
        The IndexStatusResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
            "index_type": index_type,
            "engine": engine,
        },
    )
