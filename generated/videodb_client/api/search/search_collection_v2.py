from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.error import Error
    from ...models.search_v2_request import SearchV2Request
    from ...models.search_v2_result import SearchV2Result
    from ...types import Response

_OPERATION: Operation[SearchV2Result, Error] = Operation(
    "search_collection_v2",
    "POST",
    "/collection/{collection_id}/search/v2",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("search_v2_request", "SearchV2Request"),
    answers={
        "200": Object("search_v2_result", "SearchV2Result"),
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
    client: AuthenticatedClient | Client,
    body: SearchV2Request,
) -> Response[SearchV2Result | Error]:
    """Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty list. Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session: `POST /collection/{collection_id}/search/v2`.

    Args:
        collection_id (str): Example: 'c-12345'.
        client: Where the call goes, and with which key.
        body (SearchV2Request): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the SearchV2Result or Error.

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
    client: AuthenticatedClient | Client,
    body: SearchV2Request,
) -> SearchV2Result:
    """Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty list. Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session: `POST /collection/{collection_id}/search/v2`.

    Args:
        collection_id (str): Example: 'c-12345'.
        client: Where the call goes, and with which key.
        body (SearchV2Request): What is sent.

    Returns:
        The SearchV2Result of a 2xx answer.

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
    client: AuthenticatedClient | Client,
    body: SearchV2Request,
) -> Response[SearchV2Result | Error]:
    """Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty list. Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session: `POST /collection/{collection_id}/search/v2`.

    Args:
        collection_id (str): Example: 'c-12345'.
        client: Where the call goes, and with which key.
        body (SearchV2Request): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the SearchV2Result or Error.

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
    client: AuthenticatedClient | Client,
    body: SearchV2Request,
) -> SearchV2Result:
    """Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty list. Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session: `POST /collection/{collection_id}/search/v2`.

    Args:
        collection_id (str): Example: 'c-12345'.
        client: Where the call goes, and with which key.
        body (SearchV2Request): What is sent.

    Returns:
        The SearchV2Result of a 2xx answer.

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
