from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse, models.Error] = Operation(
    "delete_voice_clone",
    "DELETE",
    "/voice_clone/{voice_clone_id}",
    parameters=(Parameter("voice_clone_id", "path", STRING, required=True),),
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
    voice_clone_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete a voice clone: `DELETE /voice_clone/{voice_clone_id}`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.delete_voice_clone`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "voice_clone_id": voice_clone_id,
        },
    )


def sync(
    voice_clone_id: str,
    *,
    client: AuthenticatedClient,
) -> models.SuccessResponse:
    """Delete a voice clone: `DELETE /voice_clone/{voice_clone_id}`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.delete_voice_clone`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "voice_clone_id": voice_clone_id,
        },
    )


async def asyncio_detailed(
    voice_clone_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete a voice clone: `DELETE /voice_clone/{voice_clone_id}`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.delete_voice_clone`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "voice_clone_id": voice_clone_id,
        },
    )


async def asyncio(
    voice_clone_id: str,
    *,
    client: AuthenticatedClient,
) -> models.SuccessResponse:
    """Delete a voice clone: `DELETE /voice_clone/{voice_clone_id}`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.delete_voice_clone`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "voice_clone_id": voice_clone_id,
        },
    )
