"""The calls of the tag Authentication, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._transport.secrets import hide as _hide
from ..types import Response


class AuthenticationCalls(Calls):
    """Authentication: User authentication and API key management."""

    @property
    def with_raw_response(self) -> AuthenticationCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AuthenticationCallsRaw(self._client)

    def get_user(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.User:
        """Get the current user.

        `GET /user`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import get_user as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.User = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_api_keys(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[models.ApiKey]:
        """List API keys.

        `GET /user/api_key`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import list_api_keys as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.ApiKey] = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_api_key(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewApiKey:
        """Create an API key.

        `POST /user/api_key`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import create_api_key as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.NewApiKey = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_api_key(
        self,
        api_key: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an API key.

        `DELETE /user/api_key/{api_key}`

        Args:
            api_key: Example: 'sk-xxx'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import delete_api_key as _endpoint

        _endpoint.sync(
            api_key,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def set_api_key_collections(
        self,
        *,
        api_key: str,
        collection_ids: list[str],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set the collections of an API key.

        `PUT /user/api-key-collections`

        Args:
            api_key: Example: 'sk-xxx'.
            collection_ids: Example: ['default', 'c-12345'].
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.authentication import set_api_key_collections as _endpoint
            from ..models.set_api_key_collections_request import SetApiKeyCollectionsRequest as _Body

        _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                api_key=api_key,
                collection_ids=collection_ids,
            ),
        )


class AsyncAuthenticationCalls(AsyncCalls):
    """Authentication, for async callers: User authentication and API key management."""

    @property
    def with_raw_response(self) -> AsyncAuthenticationCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncAuthenticationCallsRaw(self._client)

    async def get_user(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.User:
        """Get the current user.

        `GET /user`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import get_user as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.User = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_api_keys(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[models.ApiKey]:
        """List API keys.

        `GET /user/api_key`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import list_api_keys as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.ApiKey] = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_api_key(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewApiKey:
        """Create an API key.

        `POST /user/api_key`

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import create_api_key as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.NewApiKey = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_api_key(
        self,
        api_key: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an API key.

        `DELETE /user/api_key/{api_key}`

        Args:
            api_key: Example: 'sk-xxx'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import delete_api_key as _endpoint

        await _endpoint.asyncio(
            api_key,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def set_api_key_collections(
        self,
        *,
        api_key: str,
        collection_ids: list[str],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set the collections of an API key.

        `PUT /user/api-key-collections`

        Args:
            api_key: Example: 'sk-xxx'.
            collection_ids: Example: ['default', 'c-12345'].
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.authentication import set_api_key_collections as _endpoint
            from ..models.set_api_key_collections_request import SetApiKeyCollectionsRequest as _Body

        await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                api_key=api_key,
                collection_ids=collection_ids,
            ),
        )


class AuthenticationCallsRaw(Calls):
    """Authentication: each call gives the answer as it came, whatever its status."""

    def get_user(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UserResult | models.Error]:
        """`GET /user`, as `AuthenticationCalls.get_user`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import get_user as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def list_api_keys(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ApiKeyListResult | models.Error]:
        """`GET /user/api_key`, as `AuthenticationCalls.list_api_keys`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import list_api_keys as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_api_key(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewApiKeyResult | models.Error]:
        """`POST /user/api_key`, as `AuthenticationCalls.create_api_key`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import create_api_key as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def delete_api_key(
        self,
        api_key: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /user/api_key/{api_key}`, as `AuthenticationCalls.delete_api_key`."""
        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import delete_api_key as _endpoint

        return _endpoint.sync_detailed(
            api_key,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def set_api_key_collections(
        self,
        *,
        api_key: str,
        collection_ids: list[str],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PUT /user/api-key-collections`, as `AuthenticationCalls.set_api_key_collections`."""
        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.authentication import set_api_key_collections as _endpoint
            from ..models.set_api_key_collections_request import SetApiKeyCollectionsRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                api_key=api_key,
                collection_ids=collection_ids,
            ),
        )


class AsyncAuthenticationCallsRaw(AsyncCalls):
    """Authentication, for async callers: each call gives the answer as it came, whatever its status."""

    async def get_user(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UserResult | models.Error]:
        """`GET /user`, as `AuthenticationCalls.get_user`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import get_user as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def list_api_keys(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ApiKeyListResult | models.Error]:
        """`GET /user/api_key`, as `AuthenticationCalls.list_api_keys`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import list_api_keys as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_api_key(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewApiKeyResult | models.Error]:
        """`POST /user/api_key`, as `AuthenticationCalls.create_api_key`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import create_api_key as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def delete_api_key(
        self,
        api_key: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /user/api_key/{api_key}`, as `AuthenticationCalls.delete_api_key`."""
        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import delete_api_key as _endpoint

        return await _endpoint.asyncio_detailed(
            api_key,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def set_api_key_collections(
        self,
        *,
        api_key: str,
        collection_ids: list[str],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PUT /user/api-key-collections`, as `AuthenticationCalls.set_api_key_collections`."""
        api_key = _hide(api_key)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.authentication import set_api_key_collections as _endpoint
            from ..models.set_api_key_collections_request import SetApiKeyCollectionsRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                api_key=api_key,
                collection_ids=collection_ids,
            ),
        )
