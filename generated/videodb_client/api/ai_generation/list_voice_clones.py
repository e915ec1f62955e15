from __future__ import annotations

from ... import models
from ..._schema.operation import Operation, Parameter
from ..._schema.readers import INTEGER, STRING, Object
from ...client import AuthenticatedClient
from ...types import UNSET, Response, Unset

_OPERATION: Operation[models.VoiceCloneListResult, models.Error] = Operation(
    "list_voice_clones",
    "GET",
    "/voice_clone",
    parameters=(
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", INTEGER),
        Parameter("language", "query", STRING),
    ),
    answers={
        "200": Object("voice_clone_list_result", "VoiceCloneListResult"),
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[models.VoiceCloneListResult | models.Error]:
    """List the voice clones: `GET /voice_clone`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.list_voice_clones`.

    Returns:
        The answer, whatever its status; `parsed` is the VoiceCloneListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "language": language,
        },
    )


def sync(
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    language: str | Unset = UNSET,
) -> models.VoiceCloneListResult:
    """List the voice clones: `GET /voice_clone`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.list_voice_clones`.

    Returns:
        The VoiceCloneListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "language": language,
        },
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    language: str | Unset = UNSET,
) -> Response[models.VoiceCloneListResult | models.Error]:
    """List the voice clones: `GET /voice_clone`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.list_voice_clones`.

    Returns:
        The answer, whatever its status; `parsed` is the VoiceCloneListResult or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "language": language,
        },
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    language: str | Unset = UNSET,
) -> models.VoiceCloneListResult:
    """List the voice clones: `GET /voice_clone`.

    What it costs, its arguments and their units: `VideoDB.ai_generation.list_voice_clones`.

    Returns:
        The VoiceCloneListResult of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        {
            "page": page,
            "page_size": page_size,
            "language": language,
        },
    )
