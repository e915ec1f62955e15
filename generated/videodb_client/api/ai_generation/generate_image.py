from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, AnyOf, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.AsyncResponse | models.ImageResult, models.Error] = Operation(
    "generate_image",
    "POST",
    "/collection/{collection_id}/generate/image/",
    parameters=(Parameter("collection_id", "path", STRING, required=True),),
    body=Object("generate_image_request", "GenerateImageRequest"),
    answers={
        "200": AnyOf(Object("async_response", "AsyncResponse"), Object("image_result", "ImageResult")),
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
    body: models.GenerateImageRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.ImageResult | models.Error]:
    """Generate an image: `POST /collection/{collection_id}/generate/image/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_image`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or ImageResult or Error.

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
    body: models.GenerateImageRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.ImageResult:
    """Generate an image: `POST /collection/{collection_id}/generate/image/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_image`.

    Returns:
        The AsyncResponse or ImageResult of a 2xx answer.

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
    body: models.GenerateImageRequest | Mapping[str, Any],
) -> Response[models.AsyncResponse | models.ImageResult | models.Error]:
    """Generate an image: `POST /collection/{collection_id}/generate/image/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_image`.

    Returns:
        The answer, whatever its status; `parsed` is the AsyncResponse or ImageResult or Error.

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
    body: models.GenerateImageRequest | Mapping[str, Any],
) -> models.AsyncResponse | models.ImageResult:
    """Generate an image: `POST /collection/{collection_id}/generate/image/`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.generate_image`.

    Returns:
        The AsyncResponse or ImageResult of a 2xx answer.

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
