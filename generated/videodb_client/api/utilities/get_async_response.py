from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.JobResult, models.Error] = Operation(
    "get_async_response",
    "GET",
    "/async-response/{response_id}",
    parameters=(Parameter("response_id", "path", STRING, required=True),),
    answers={
        "200": Object("job_result", "JobResult"),
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
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.JobResult | models.Error]:
    """Get the response of an async job: `GET /async-response/{response_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_async_response`.

    Returns:
        The answer, whatever its status; `parsed` is the JobResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "response_id": response_id,
        },
    )


def sync(
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> models.JobResult:
    """Get the response of an async job: `GET /async-response/{response_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_async_response`.

    Returns:
        The JobResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "response_id": response_id,
        },
    )


async def asyncio_detailed(
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.JobResult | models.Error]:
    """Get the response of an async job: `GET /async-response/{response_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_async_response`.

    Returns:
        The answer, whatever its status; `parsed` is the JobResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "response_id": response_id,
        },
    )


async def asyncio(
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> models.JobResult:
    """Get the response of an async job: `GET /async-response/{response_id}`.

    What it costs, its arguments and their units: `VideoDB.utilities.get_async_response`.

    Returns:
        The JobResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "response_id": response_id,
        },
    )
