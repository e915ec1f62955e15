from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.ImageListResult, models.Error] = Operation(
    "list_images",
    "GET",
    "/image/",
    parameters=(Parameter("collection_id", "query", STRING),),
    answers={
        "200": Object("image_list_result", "ImageListResult"),
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
    collection_id: str | Unset = UNSET,
) -> Response[models.ImageListResult | models.Error]:
    """List images: `GET /image/`.

    What it costs, its arguments and their units: `VideoDB.images.list_images`.

    Returns:
        The answer, whatever its status; `parsed` is the ImageListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.ImageListResult:
    """List images: `GET /image/`.

    What it costs, its arguments and their units: `VideoDB.images.list_images`.

    Returns:
        The ImageListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> Response[models.ImageListResult | models.Error]:
    """List images: `GET /image/`.

    What it costs, its arguments and their units: `VideoDB.images.list_images`.

    Returns:
        The answer, whatever its status; `parsed` is the ImageListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
) -> models.ImageListResult:
    """List images: `GET /image/`.

    What it costs, its arguments and their units: `VideoDB.images.list_images`.

    Returns:
        The ImageListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
        },
    )
