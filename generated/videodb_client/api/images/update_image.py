from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.ImageResult, models.Error] = Operation(
    "update_image",
    "PATCH",
    "/image/{image_id}",
    parameters=(Parameter("image_id", "path", STRING, required=True),),
    body=Object("update_image_request", "UpdateImageRequest"),
    answers={
        "200": Object("image_result", "ImageResult"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    idempotent=True,
)


def sync_detailed(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateImageRequest | Mapping[str, Any],
) -> Response[models.ImageResult | models.Error]:
    """Update an image: `PATCH /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.update_image`.

    Returns:
        The answer, whatever its status; `parsed` is the ImageResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        {
            "image_id": image_id,
        },
        body,
    )


def sync(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateImageRequest | Mapping[str, Any],
) -> models.ImageResult:
    """Update an image: `PATCH /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.update_image`.

    Returns:
        The ImageResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        {
            "image_id": image_id,
        },
        body,
    )


async def asyncio_detailed(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateImageRequest | Mapping[str, Any],
) -> Response[models.ImageResult | models.Error]:
    """Update an image: `PATCH /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.update_image`.

    Returns:
        The answer, whatever its status; `parsed` is the ImageResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        {
            "image_id": image_id,
        },
        body,
    )


async def asyncio(
    image_id: str,
    *,
    client: AuthenticatedClient,
    body: models.UpdateImageRequest | Mapping[str, Any],
) -> models.ImageResult:
    """Update an image: `PATCH /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.update_image`.

    Returns:
        The ImageResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        {
            "image_id": image_id,
        },
        body,
    )
