from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.operation import Operation
from ..._schema.readers import (
    Object,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.chat_completion import ChatCompletion
    from ...models.create_chat_request import CreateChatRequest
    from ...models.error import Error
    from ...types import Response

_OPERATION: Operation[ChatCompletion, Error] = Operation(
    "create_chat",
    "POST",
    "/chat/completions",
    body=Object("create_chat_request", "CreateChatRequest"),
    answers={
        "200": Object("chat_completion", "ChatCompletion"),
        "400": Object("error", "Error"),
        "401": Object("error", "Error"),
        "402": Object("error", "Error"),
        "403": Object("error", "Error"),
        "404": Object("error", "Error"),
        "429": Object("error", "Error"),
        "5XX": Object("error", "Error"),
    },
    envelope=False,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateChatRequest,
) -> Response[ChatCompletion | Error]:
    """Create a chat completion: `POST /chat/completions`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateChatRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the ChatCompletion or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return client._call_detailed(
        _OPERATION,
        None,
        body,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateChatRequest,
) -> ChatCompletion:
    """Create a chat completion: `POST /chat/completions`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateChatRequest): What is sent.

    Returns:
        The ChatCompletion of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return client._call(
        _OPERATION,
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateChatRequest,
) -> Response[ChatCompletion | Error]:
    """Create a chat completion: `POST /chat/completions`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateChatRequest): What is sent.

    Returns:
        The answer, whatever its status; `parsed` is the ChatCompletion or Error.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came.
    """

    return await client._acall_detailed(
        _OPERATION,
        None,
        body,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateChatRequest,
) -> ChatCompletion:
    """Create a chat completion: `POST /chat/completions`.

    Args:
        client: Where the call goes, and with which key.
        body (CreateChatRequest): What is sent.

    Returns:
        The ChatCompletion of a 2xx answer.

    Raises:
        TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
        VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
    """

    return await client._acall(
        _OPERATION,
        None,
        body,
    )
