from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.UploadUrlResult, models.Error] = Operation(
    "get_upload_url",
    "GET",
    "/collection/{collection_id}/upload_url",
    parameters=(
        Parameter("collection_id", "path", STRING, required=True),
        Parameter("name", "query", STRING),
    ),
    answers={
        "200": Object("upload_url_result", "UploadUrlResult"),
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
    name: str | Unset = UNSET,
) -> Response[models.UploadUrlResult | models.Error]:
    """Get an upload URL: `GET /collection/{collection_id}/upload_url`.

    What it costs, its arguments and their units: `VideoDB.collections.get_upload_url`.

    Returns:
        The answer, whatever its status; `parsed` is the UploadUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "name": name,
        },
    )


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
) -> models.UploadUrlResult:
    """Get an upload URL: `GET /collection/{collection_id}/upload_url`.

    What it costs, its arguments and their units: `VideoDB.collections.get_upload_url`.

    Returns:
        The UploadUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "collection_id": collection_id,
            "name": name,
        },
    )


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
) -> Response[models.UploadUrlResult | models.Error]:
    """Get an upload URL: `GET /collection/{collection_id}/upload_url`.

    What it costs, its arguments and their units: `VideoDB.collections.get_upload_url`.

    Returns:
        The answer, whatever its status; `parsed` is the UploadUrlResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "collection_id": collection_id,
            "name": name,
        },
    )


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    name: str | Unset = UNSET,
) -> models.UploadUrlResult:
    """Get an upload URL: `GET /collection/{collection_id}/upload_url`.

    What it costs, its arguments and their units: `VideoDB.collections.get_upload_url`.

    Returns:
        The UploadUrlResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "collection_id": collection_id,
            "name": name,
        },
    )
