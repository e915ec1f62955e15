from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.GeneratedTextResult, models.Error] = Operation(
    "generate_text",
    "POST",
    "/collection/{collection_id}/generate/text/",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("generate_text_request", "GenerateTextRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("generated_text_result", "GeneratedTextResult")),
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
    body: models.GenerateTextRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.GeneratedTextResult | models.Error]:
    """Generate text: `POST /collection/{collection_id}/generate/text/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_text`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or GeneratedTextResult or Error.

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
    body: models.GenerateTextRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.GeneratedTextResult:
    """Generate text: `POST /collection/{collection_id}/generate/text/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_text`.

    Returns:
        The AsyncResponse or GeneratedTextResult of a 2xx answer.

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
    body: models.GenerateTextRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.GeneratedTextResult | models.Error]:
    """Generate text: `POST /collection/{collection_id}/generate/text/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_text`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or GeneratedTextResult or Error.

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
    body: models.GenerateTextRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.GeneratedTextResult:
    """Generate text: `POST /collection/{collection_id}/generate/text/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_text`.

    Returns:
        The AsyncResponse or GeneratedTextResult of a 2xx answer.

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
