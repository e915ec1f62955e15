from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.collection_result import CollectionResult
    from ...models.create_collection_request import CreateCollectionRequest
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[CollectionResult, Error] = Operation(
    "create_collection",
    "POST",
    "/collection",
    body=Object("create_collection_request", "CreateCollectionRequest"),
    answers={
        "200": Object("collection_result", "CollectionResult"),
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
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
) -> Response[CollectionResult | Error]:
    """Create a collection: `POST /collection`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCollectionRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CollectionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
) -> CollectionResult:
    """Create a collection: `POST /collection`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCollectionRequest): What is sent.

    Returns:
        The CollectionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
) -> Response[CollectionResult | Error]:
    """Create a collection: `POST /collection`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCollectionRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the CollectionResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
) -> CollectionResult:
    """Create a collection: `POST /collection`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateCollectionRequest): What is sent.

    Returns:
        The CollectionResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
