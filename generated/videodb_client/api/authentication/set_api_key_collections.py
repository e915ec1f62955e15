from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ..._schema.operation import Operation
from ..._schema.readers import Object
from ..._transport.secrets import hide as _hide
from ...client import AuthenticatedClient
from ...types import Response

_OPERATION: Operation[models.SuccessResponse, models.Error] = Operation(
    "set_api_key_collections",
    "PUT",
    "/user/api-key-collections",
    body=Object("set_api_key_collections_request", "SetApiKeyCollectionsRequest"),
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
    body: models.SetApiKeyCollectionsRequest | Mapping[str, Any],
) -> Response[models.SuccessResponse | models.Error]:
    """Set the collections of an API key: `PUT /user/api-key-collections`.

    What it costs, its arguments and their units: `VideoDB.authentication.set_api_key_collections`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

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
    body: models.SetApiKeyCollectionsRequest | Mapping[str, Any],
) -> models.SuccessResponse:
    """Set the collections of an API key: `PUT /user/api-key-collections`.

    What it costs, its arguments and their units: `VideoDB.authentication.set_api_key_collections`.

    Returns:
        The SuccessResponse of a 2xx answer.

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
    body: models.SetApiKeyCollectionsRequest | Mapping[str, Any],
) -> Response[models.SuccessResponse | models.Error]:
    """Set the collections of an API key: `PUT /user/api-key-collections`.

    What it costs, its arguments and their units: `VideoDB.authentication.set_api_key_collections`.

    Returns:
        The answer, whatever its status; `parsed` is the SuccessResponse or Error.

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
    body: models.SetApiKeyCollectionsRequest | Mapping[str, Any],
) -> models.SuccessResponse:
    """Set the collections of an API key: `PUT /user/api-key-collections`.

    What it costs, its arguments and their units: `VideoDB.authentication.set_api_key_collections`.

    Returns:
        The SuccessResponse of a 2xx answer.

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
