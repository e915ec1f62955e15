from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation, Parameter
from ..._schema.readers import (
    STRING,
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.error import Error
    from ...models.search_titles_request import SearchTitlesRequest
    from ...models.title_search_result import TitleSearchResult
    from ...types import Response

_OPERATION: Operation[TitleSearchResult, Error] = Operation(
    "search_titles",
    "POST",
    "/collection/{collection_id}/search/title/",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("search_titles_request", "SearchTitlesRequest"),
    answers={
        "200": Object("title_search_result", "TitleSearchResult"),
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
    body: SearchTitlesRequest,
) -> Response[TitleSearchResult | Error]:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (SearchTitlesRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the TitleSearchResult or Error.

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
    body: SearchTitlesRequest,
) -> TitleSearchResult:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (SearchTitlesRequest): What is sent.

    Returns:
        The TitleSearchResult of a 2xx answer.

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
    body: SearchTitlesRequest,
) -> Response[TitleSearchResult | Error]:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (SearchTitlesRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the TitleSearchResult or Error.

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
    body: SearchTitlesRequest,
) -> TitleSearchResult:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    Args:
        collection_id (str): Example: 'default'.
        client: Where the call goes, and with which key.
        body (SearchTitlesRequest): What is sent.

    Returns:
        The TitleSearchResult of a 2xx answer.

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
