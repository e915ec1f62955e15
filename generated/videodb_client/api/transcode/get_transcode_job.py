from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import STRING, Object
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.TranscodeJobResult, models.Error] = Operation(
    "get_transcode_job",
    "GET",
    "/transcode/{job_id}",
    parameters=(Parameter("job_id", "path", STRING, required=True),),
    answers={
        "200": Object("transcode_job_result", "TranscodeJobResult"),
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
    job_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.TranscodeJobResult | models.Error]:
    """Get a transcoding job: `GET /transcode/{job_id}`.

    What it costs, its arguments and their units: `VideoDB.transcode.get_transcode_job`.

    Returns:
        The answer, whatever its status; `parsed` is the TranscodeJobResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "job_id": job_id,
        },
    )


def sync(
    job_id: str,
    *,
    client: AuthenticatedClient,
) -> models.TranscodeJobResult:
    """Get a transcoding job: `GET /transcode/{job_id}`.

    What it costs, its arguments and their units: `VideoDB.transcode.get_transcode_job`.

    Returns:
        The TranscodeJobResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "job_id": job_id,
        },
    )


async def asyncio_detailed(
    job_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[models.TranscodeJobResult | models.Error]:
    """Get a transcoding job: `GET /transcode/{job_id}`.

    What it costs, its arguments and their units: `VideoDB.transcode.get_transcode_job`.

    Returns:
        The answer, whatever its status; `parsed` is the TranscodeJobResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "job_id": job_id,
        },
    )


async def asyncio(
    job_id: str,
    *,
    client: AuthenticatedClient,
) -> models.TranscodeJobResult:
    """Get a transcoding job: `GET /transcode/{job_id}`.

    What it costs, its arguments and their units: `VideoDB.transcode.get_transcode_job`.

    Returns:
        The TranscodeJobResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "job_id": job_id,
        },
    )
