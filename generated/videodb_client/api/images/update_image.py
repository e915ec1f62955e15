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
    from ...models.image_result import ImageResult
    from ...models.update_image_request import UpdateImageRequest
    from ...types import Response

_OPERATION: Operation[ImageResult, Error] = Operation(
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
    body: UpdateImageRequest,
) -> Response[ImageResult | Error]:
    """Update an image: `PATCH /image/{image_id}`.

    Args:
        image_id (str): Matches ^img-. Example: 'img-12345'.
        client: Where the call goes, and with which key.
        body (UpdateImageRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the ImageResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

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
    body: UpdateImageRequest,
) -> ImageResult:
    """Update an image: `PATCH /image/{image_id}`.

    Args:
        image_id (str): Matches ^img-. Example: 'img-12345'.
        client: Where the call goes, and with which key.
        body (UpdateImageRequest): What is sent.

    Returns:
        The ImageResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

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
    body: UpdateImageRequest,
) -> Response[ImageResult | Error]:
    """Update an image: `PATCH /image/{image_id}`.

    Args:
        image_id (str): Matches ^img-. Example: 'img-12345'.
        client: Where the call goes, and with which key.
        body (UpdateImageRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the ImageResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

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
    body: UpdateImageRequest,
) -> ImageResult:
    """Update an image: `PATCH /image/{image_id}`.

    Args:
        image_id (str): Matches ^img-. Example: 'img-12345'.
        client: Where the call goes, and with which key.
        body (UpdateImageRequest): What is sent.

    Returns:
        The ImageResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "image_id": image_id,
        },
        body,
    )
