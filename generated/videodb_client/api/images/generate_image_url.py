from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.ImageUrlResult, models.Error] = Operation(
    "generate_image_url",
    "POST",
    "/image/{image_id}/generate_url",
    parameters=(
        Parameter("image_id", "path", STRING, required=True),
        Parameter("collection_id", "query", STRING),
    ),
    body=Object("generate_image_url_request", "GenerateImageUrlRequest"),
    body_required=False,
    answers={
        "200": Object("image_url_result", "ImageUrlResult"),
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
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateImageUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> Response[models.ImageUrlResult | models.Error]:
    """Generate a URL for an image: `POST /image/{image_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.images.generate_image_url`.

    Returns:
        The answer, whatever its status; `parsed` is the ImageUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "image_id": image_id,
            "collection_id": collection_id,
        },
        body,
    )


def sync(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateImageUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> models.ImageUrlResult:
    """Generate a URL for an image: `POST /image/{image_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.images.generate_image_url`.

    Returns:
        The ImageUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "image_id": image_id,
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio_detailed(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateImageUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> Response[models.ImageUrlResult | models.Error]:
    """Generate a URL for an image: `POST /image/{image_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.images.generate_image_url`.

    Returns:
        The answer, whatever its status; `parsed` is the ImageUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "image_id": image_id,
            "collection_id": collection_id,
        },
        body,
    )


async def asyncio(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.GenerateImageUrlRequest | Mapping[str, Any] | Unset = UNSET,
    collection_id: str | Unset = UNSET,
) -> models.ImageUrlResult:
    """Generate a URL for an image: `POST /image/{image_id}/generate_url`.

    What it costs, its arguments and their units: `VideoDB.images.generate_image_url`.

    Returns:
        The ImageUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "image_id": image_id,
            "collection_id": collection_id,
        },
        body,
    )
