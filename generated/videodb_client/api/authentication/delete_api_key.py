from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse, models.Error] = Operation(
    "delete_api_key",
    "DELETE",
    "/user/api_key/{api_key}",
    parameters=(Parameter("api_key", "path", STRING, required=True),),
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
    api_key: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete an API key: `DELETE /user/api_key/{api_key}`.

    What it costs, its arguments and their units: `VideoDB.authentication.delete_api_key`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    api_key = _hide(api_key)

    return client._call_detailed(
        _OPERATION,
        {
            "api_key": api_key,
        },
    )


def sync(
    api_key: str,
    *,
    client: AuthenticatedClient,
) -> models.SuccessResponse:
    """Delete an API key: `DELETE /user/api_key/{api_key}`.

    What it costs, its arguments and their units: `VideoDB.authentication.delete_api_key`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    api_key = _hide(api_key)

    return client._call(
        _OPERATION,
        {
            "api_key": api_key,
        },
    )


async def asyncio_detailed(
    api_key: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.SuccessResponse | models.Error]:
    """Delete an API key: `DELETE /user/api_key/{api_key}`.

    What it costs, its arguments and their units: `VideoDB.authentication.delete_api_key`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    api_key = _hide(api_key)

    return await client._acall_detailed(
        _OPERATION,
        {
            "api_key": api_key,
        },
    )


async def asyncio(
    api_key: str,
    *,
    client: AuthenticatedClient,
) -> models.SuccessResponse:
    """Delete an API key: `DELETE /user/api_key/{api_key}`.

    What it costs, its arguments and their units: `VideoDB.authentication.delete_api_key`.

    Returns:
        The SuccessResponse of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    api_key = _hide(api_key)

    return await client._acall(
        _OPERATION,
        {
            "api_key": api_key,
        },
    )
