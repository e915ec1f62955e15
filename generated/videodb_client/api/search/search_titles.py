from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.TitleSearchResult, models.Error] = Operation(
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
    body: models.SearchTitlesRequest | Mapping[str, Any],
) -> Response[models.TitleSearchResult | models.Error]:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    What it costs, its arguments and their units: `VideoDB.search.search_titles`.

    Returns:
        The answer, whatever its status; `parsed` is the TitleSearchResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

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
    body: models.SearchTitlesRequest | Mapping[str, Any],
) -> models.TitleSearchResult:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    What it costs, its arguments and their units: `VideoDB.search.search_titles`.

    Returns:
        The TitleSearchResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

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
    body: models.SearchTitlesRequest | Mapping[str, Any],
) -> Response[models.TitleSearchResult | models.Error]:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    What it costs, its arguments and their units: `VideoDB.search.search_titles`.

    Returns:
        The answer, whatever its status; `parsed` is the TitleSearchResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

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
    body: models.SearchTitlesRequest | Mapping[str, Any],
) -> models.TitleSearchResult:
    """Search a collection by title: `POST /collection/{collection_id}/search/title/`.

    What it costs, its arguments and their units: `VideoDB.search.search_titles`.

    Returns:
        The TitleSearchResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
        body,
    )
