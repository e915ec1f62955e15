from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AskResult, models.Error] = Operation(
    "ask_collection",
    "POST",
    "/collection/{collection_id}/ask",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("ask_request", "AskRequest"),
    answers={
        "200": Object("ask_result", "AskResult"),
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
    body: models.AskRequest | Mapping[str, Any],
) -> Response[models.AskResult | models.Error]:
    """Ask a question about a collection: `POST /collection/{collection_id}/ask`.

    What it costs, its arguments and their units: `VideoDB.search.ask_collection`.

    Returns:
        The answer, whatever its status; `parsed` is the AskResult or Error.

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
    body: models.AskRequest | Mapping[str, Any],
) -> models.AskResult:
    """Ask a question about a collection: `POST /collection/{collection_id}/ask`.

    What it costs, its arguments and their units: `VideoDB.search.ask_collection`.

    Returns:
        The AskResult of a 2xx answer.

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
    body: models.AskRequest | Mapping[str, Any],
) -> Response[models.AskResult | models.Error]:
    """Ask a question about a collection: `POST /collection/{collection_id}/ask`.

    What it costs, its arguments and their units: `VideoDB.search.ask_collection`.

    Returns:
        The answer, whatever its status; `parsed` is the AskResult or Error.

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
    body: models.AskRequest | Mapping[str, Any],
) -> models.AskResult:
    """Ask a question about a collection: `POST /collection/{collection_id}/ask`.

    What it costs, its arguments and their units: `VideoDB.search.ask_collection`.

    Returns:
        The AskResult of a 2xx answer.

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
