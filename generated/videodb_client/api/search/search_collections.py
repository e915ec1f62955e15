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
    "search_collections",
    "POST",
    "/collection/{collection_id}/search/",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("search_collection_request", "SearchCollectionRequest"),
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
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.SearchCollectionRequest | Mapping[str, Any],
) -> Response[models.SearchResult | models.Error]:
    """Search what is said or seen in the videos of a collection: `POST /collection/{collection_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_collections`.

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
            "collection_id": collection_id,
        },
        body,
    )


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.SearchCollectionRequest | Mapping[str, Any],
) -> models.SearchResult:
    """Search what is said or seen in the videos of a collection: `POST /collection/{collection_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_collections`.

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
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.SearchCollectionRequest | Mapping[str, Any],
) -> Response[models.SearchResult | models.Error]:
    """Search what is said or seen in the videos of a collection: `POST /collection/{collection_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_collections`.

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
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: models.SearchCollectionRequest | Mapping[str, Any],
) -> models.SearchResult:
    """Search what is said or seen in the videos of a collection: `POST /collection/{collection_id}/search/`.

    What it costs, its arguments and their units: `VideoDB.search.search_collections`.

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
            "collection_id": collection_id,
        },
        body,
    )
