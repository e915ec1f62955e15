"""The calls of the tag Authentication, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._transport.secrets import hide as _hide
from ..types import Response


class AuthenticationCalls(Calls):
    """Authentication: The account, and its API keys.

    The calls:
        get_user: Get the current user
        list_api_keys: List API keys
        create_api_key: Create an API key
        delete_api_key: Delete an API key
        set_api_key_collections: Set the collections of an API key
    """

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

        Whose account the key belongs to. An easy way to try a key: a wrong one is a 401.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The account that a key belongs to.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            AuthenticationError: 401. The key is not valid.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                user = db.authentication.get_user()
                print(user.user_id)
            ```

        `GET /user`, https://docs.videodb.io/api-reference/authentication/get_user
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import get_user as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.User = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_api_keys(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[models.ApiKey]:
        """List API keys.

        All keys of the account, with the time each was made.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A key of the account.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for api_key in db.authentication.list_api_keys():
                    print(api_key.key)
            ```

        Where sources differ:
            - The vendor's page promises `last_used_at`, which the description lacks.

        `GET /user/api_key`, https://docs.videodb.io/api-reference/authentication/list_api_keys
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import list_api_keys as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.ApiKey] = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def create_api_key(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewApiKey:
        """Create an API key.

        The new key works at once, and opens the whole account until set_api_key_collections limits it.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A key that was just made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                new_api_key = db.authentication.create_api_key()
                print(new_api_key.api_key)
            ```

        `POST /user/api_key`, https://docs.videodb.io/api-reference/authentication/create_api_key
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import create_api_key as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.NewApiKey = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        It stops working at once and for good; calls that are under way with it fail.

        Args:
            api_key: The key itself (sk-…), not an id. Example: 'sk-xxx'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.authentication.delete_api_key("sk-xxx")
            ```

        `DELETE /user/api_key/{api_key}`
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
        collection_ids: list[str] | tuple[str, ...],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set the collections of an API key.

        Limits a key to some collections, or takes the limit away. Only on the Pro plan.

        Args:
            api_key: The key to be limited, itself (sk-…). Example: 'sk-xxx'.
            collection_ids: Ids of the collections that it may still reach. An empty list takes the limit away.
                Example: ['default', 'c-12345'].
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PermissionDeniedError: 403. The account is not on the Pro plan.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.authentication.set_api_key_collections(
                    api_key="sk-xxx",
                    collection_ids=["default", "c-12345"],
                )
            ```

        `PUT /user/api-key-collections`, https://docs.videodb.io/api-reference/authentication/set_api_key_collections
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
    """Authentication, for async callers: The account, and its API keys.

    The calls:
        get_user: Get the current user
        list_api_keys: List API keys
        create_api_key: Create an API key
        delete_api_key: Delete an API key
        set_api_key_collections: Set the collections of an API key
    """

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

        Whose account the key belongs to. An easy way to try a key: a wrong one is a 401.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The account that a key belongs to.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            AuthenticationError: 401. The key is not valid.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                user = await db.authentication.get_user()
                print(user.user_id)
            ```

        `GET /user`, https://docs.videodb.io/api-reference/authentication/get_user
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import get_user as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.User = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def list_api_keys(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[models.ApiKey]:
        """List API keys.

        All keys of the account, with the time each was made.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A key of the account.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                for api_key in await db.authentication.list_api_keys():
                    print(api_key.key)
            ```

        Where sources differ:
            - The vendor's page promises `last_used_at`, which the description lacks.

        `GET /user/api_key`, https://docs.videodb.io/api-reference/authentication/list_api_keys
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import list_api_keys as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.ApiKey] = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def create_api_key(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewApiKey:
        """Create an API key.

        The new key works at once, and opens the whole account until set_api_key_collections limits it.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A key that was just made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                new_api_key = await db.authentication.create_api_key()
                print(new_api_key.api_key)
            ```

        `POST /user/api_key`, https://docs.videodb.io/api-reference/authentication/create_api_key
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.authentication import create_api_key as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.NewApiKey = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        It stops working at once and for good; calls that are under way with it fail.

        Args:
            api_key: The key itself (sk-…), not an id. Example: 'sk-xxx'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.authentication.delete_api_key("sk-xxx")
            ```

        `DELETE /user/api_key/{api_key}`
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
        collection_ids: list[str] | tuple[str, ...],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set the collections of an API key.

        Limits a key to some collections, or takes the limit away. Only on the Pro plan.

        Args:
            api_key: The key to be limited, itself (sk-…). Example: 'sk-xxx'.
            collection_ids: Ids of the collections that it may still reach. An empty list takes the limit away.
                Example: ['default', 'c-12345'].
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PermissionDeniedError: 403. The account is not on the Pro plan.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.authentication.set_api_key_collections(
                    api_key="sk-xxx",
                    collection_ids=["default", "c-12345"],
                )
            ```

        `PUT /user/api-key-collections`, https://docs.videodb.io/api-reference/authentication/set_api_key_collections
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
        collection_ids: list[str] | tuple[str, ...],
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
        collection_ids: list[str] | tuple[str, ...],
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
