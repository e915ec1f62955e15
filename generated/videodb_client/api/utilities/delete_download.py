from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse, models.Error] = Operation(
    "delete_download",
    "DELETE",
    "/download",
    parameters=(Parameter("download_id", "query", STRING, required=True),),
    answers={
        "200": Object("success_response", "SuccessResponse"),
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
    download_id: str,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete a download: `DELETE /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.delete_download`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    download_id: str,
) -> models.SuccessResponse:
    """Delete a download: `DELETE /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.delete_download`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    download_id: str,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete a download: `DELETE /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.delete_download`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    download_id: str,
) -> models.SuccessResponse:
    """Delete a download: `DELETE /download`.

    What it costs, its arguments and their units: `VideoDB.utilities.delete_download`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "download_id": download_id,
        },
    )
