from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse, models.Error] = Operation(
    "delete_video_storage",
    "DELETE",
    "/video/{video_id}/storage/",
    parameters=(Parameter("video_id", "path", STRING, required=True),),
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
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete the stored files of a video: `DELETE /video/{video_id}/storage/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_video_storage`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )


def sync(
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> models.SuccessResponse:
    """Delete the stored files of a video: `DELETE /video/{video_id}/storage/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_video_storage`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )


async def asyncio_detailed(
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete the stored files of a video: `DELETE /video/{video_id}/storage/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_video_storage`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )


async def asyncio(
    video_id: str,
    *,
    client: AuthenticatedClient,
) -> models.SuccessResponse:
    """Delete the stored files of a video: `DELETE /video/{video_id}/storage/`.

    What it costs, its arguments and their units: `VideoDB.videos.delete_video_storage`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "video_id": video_id,
        },
    )
