from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.ImageResult, models.Error] = Operation(
    "get_image",
    "GET",
    "/image/{image_id}",
    parameters=(
        Parameter("image_id", "path", STRING, required=True),
        Parameter("collection_id", "query", STRING),
    ),
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
)


def sync_detailed(
    image_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.ImageResult | models.Error]:
    """Get an image: `GET /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.get_image`.

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
            "collection_id": collection_id,
        },
    )


def sync(
    image_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.ImageResult:
    """Get an image: `GET /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.get_image`.

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
            "collection_id": collection_id,
        },
    )


async def asyncio_detailed(
    image_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.ImageResult | models.Error]:
    """Get an image: `GET /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.get_image`.

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
            "collection_id": collection_id,
        },
    )


async def asyncio(
    image_id: str,
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.ImageResult:
    """Get an image: `GET /image/{image_id}`.

    What it costs, its arguments and their units: `VideoDB.images.get_image`.

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
            "collection_id": collection_id,
        },
    )
