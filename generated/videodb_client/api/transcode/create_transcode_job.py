from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.NewTranscodeJobResult, models.Error] = Operation(
    "create_transcode_job",
    "POST",
    "/transcode",
    body=Object("create_transcode_job_request", "CreateTranscodeJobRequest"),
    answers={
        "200": Object("new_transcode_job_result", "NewTranscodeJobResult"),
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
    body: models.CreateTranscodeJobRequest | Mapping[str, Any],
) -> Response[models.NewTranscodeJobResult | models.Error]:
    """Create a transcoding job: `POST /transcode`.

    What it costs, its arguments and their units: `VideoDB.transcode.create_transcode_job`.

    Returns:
        The answer, whatever its status; `parsed` is the NewTranscodeJobResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: models.CreateTranscodeJobRequest | Mapping[str, Any],
) -> models.NewTranscodeJobResult:
    """Create a transcoding job: `POST /transcode`.

    What it costs, its arguments and their units: `VideoDB.transcode.create_transcode_job`.

    Returns:
        The NewTranscodeJobResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: models.CreateTranscodeJobRequest | Mapping[str, Any],
) -> Response[models.NewTranscodeJobResult | models.Error]:
    """Create a transcoding job: `POST /transcode`.

    What it costs, its arguments and their units: `VideoDB.transcode.create_transcode_job`.

    Returns:
        The answer, whatever its status; `parsed` is the NewTranscodeJobResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    body = _hide(body)

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: models.CreateTranscodeJobRequest | Mapping[str, Any],
) -> models.NewTranscodeJobResult:
    """Create a transcoding job: `POST /transcode`.

    What it costs, its arguments and their units: `VideoDB.transcode.create_transcode_job`.

    Returns:
        The NewTranscodeJobResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    body = _hide(body)

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
