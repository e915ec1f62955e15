"""The calls of the tag Sandbox, one method an operation."""

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
from ..groups.sandbox import AsyncSandboxGroup, SandboxGroup
from ..results import AsyncPager, Page
from ..types import UNSET, Response, Unset


class SandboxCalls(SandboxGroup, Calls):
    """Sandbox: Models that run for one account alone.

    The calls, to which those of SandboxGroup are added:
        create_sandbox: Start a sandbox
        list_sandboxes: List the sandboxes
        get_sandbox: Get a sandbox
        stop_sandbox: Stop a sandbox
    """

    @property
    def with_raw_response(self) -> SandboxCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return SandboxCallsRaw(self._client)

    def create_sandbox(
        self,
        *,
        tier: models.SandboxTier,
        name: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        model_categories: list[str] | tuple[str, ...] | None | Unset = UNSET,
        models: list[str] | tuple[str, ...] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Sandbox:
        """Start a sandbox.

        Starts a sandbox, which costs money by the hour until it is stopped, 24 hours at most. It is provisioning at
        first; ask for it until its status is active. Sent twice, it starts two. At most five small and three medium
        ones can be up at a time.

        Args:
            tier: How big, and how dear: small costs $1 an hour, medium $3.50. The server takes a missing tier for
                medium; so that nobody pays for what was not asked for, it must be given here.
            name: A name to know it by. Without one the server makes one up.
            callback_url: A URL that the server calls as the sandbox's status changes.
            model_categories: The kinds of models to load: vlm, object_detection, speech_to_text, text_to_speech,
                image_generation, audio_generation or text_generation.
            models: The models to load, by name. Without any, those of the tier.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Models that run for this account alone.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                sandbox = db.sandbox.create_sandbox(tier="small")
                print(sandbox.sandbox_id)
            ```

        `POST /sandbox`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import create_sandbox as _endpoint
            from ..models.create_sandbox_request import CreateSandboxRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                tier=tier,
                name=name,
                callback_url=callback_url,
                model_categories=model_categories,
                models=models,
            ),
        )
        _content: _models.Sandbox = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_sandboxes(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: models.SandboxStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.Sandbox]:
        """List the sandboxes.

        Lists the account's sandboxes, those that have stopped too.

        Args:
            page: Which page, from 1. At least: 1.
            page_size: How many sandboxes a page has. The vendor's SDKs ask for 20. At least: 1. At most: 100.
            status: Only those of this status.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for sandbox in db.sandbox.list_sandboxes(page=1, page_size=20, status="active"):
                    print(sandbox.sandbox_id)
            ```

        `GET /sandbox`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import list_sandboxes as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page": page,
                "page_size": page_size,
                "status": status,
            },
            "data.sandboxes",
        )

    def get_sandbox(
        self,
        sandbox_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Sandbox:
        """Get a sandbox.

        Gets one sandbox, with its status.

        Args:
            sandbox_id: Id of the sandbox. Example: 'bx-0a1b2c3d4e5f6071'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Models that run for this account alone.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                sandbox = db.sandbox.get_sandbox("bx-0a1b2c3d4e5f6071")
                print(sandbox.sandbox_id)
            ```

        `GET /sandbox/{sandbox_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import get_sandbox as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Sandbox = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def stop_sandbox(
        self,
        sandbox_id: str,
        *,
        grace: bool,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Sandbox:
        """Stop a sandbox.

        Stops a sandbox, which ends what it costs. It is stopping at first, and stopped a while later.

        Args:
            sandbox_id: Id of the sandbox. Example: 'bx-0a1b2c3d4e5f6071'.
            grace: True lets jobs that run come to their end first; false stops at once. The server fails without
                it, and the sandbox goes on costing.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Models that run for this account alone.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                sandbox = db.sandbox.stop_sandbox("bx-0a1b2c3d4e5f6071", grace=True)
                print(sandbox.sandbox_id)
            ```

        `POST /sandbox/{sandbox_id}/stop`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import stop_sandbox as _endpoint
            from ..models.stop_sandbox_request import StopSandboxRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                grace=grace,
            ),
        )
        _content: _models.Sandbox = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncSandboxCalls(AsyncSandboxGroup, AsyncCalls):
    """Sandbox, for async callers: Models that run for one account alone.

    The calls, to which those of SandboxGroup are added:
        create_sandbox: Start a sandbox
        list_sandboxes: List the sandboxes
        get_sandbox: Get a sandbox
        stop_sandbox: Stop a sandbox
    """

    @property
    def with_raw_response(self) -> AsyncSandboxCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncSandboxCallsRaw(self._client)

    async def create_sandbox(
        self,
        *,
        tier: models.SandboxTier,
        name: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        model_categories: list[str] | tuple[str, ...] | None | Unset = UNSET,
        models: list[str] | tuple[str, ...] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Sandbox:
        """Start a sandbox.

        Starts a sandbox, which costs money by the hour until it is stopped, 24 hours at most. It is provisioning at
        first; ask for it until its status is active. Sent twice, it starts two. At most five small and three medium
        ones can be up at a time.

        Args:
            tier: How big, and how dear: small costs $1 an hour, medium $3.50. The server takes a missing tier for
                medium; so that nobody pays for what was not asked for, it must be given here.
            name: A name to know it by. Without one the server makes one up.
            callback_url: A URL that the server calls as the sandbox's status changes.
            model_categories: The kinds of models to load: vlm, object_detection, speech_to_text, text_to_speech,
                image_generation, audio_generation or text_generation.
            models: The models to load, by name. Without any, those of the tier.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Models that run for this account alone.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                sandbox = await db.sandbox.create_sandbox(tier="small")
                print(sandbox.sandbox_id)
            ```

        `POST /sandbox`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import create_sandbox as _endpoint
            from ..models.create_sandbox_request import CreateSandboxRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                tier=tier,
                name=name,
                callback_url=callback_url,
                model_categories=model_categories,
                models=models,
            ),
        )
        _content: _models.Sandbox = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_sandboxes(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: models.SandboxStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Sandbox]:
        """List the sandboxes.

        Lists the account's sandboxes, those that have stopped too.

        Args:
            page: Which page, from 1. At least: 1.
            page_size: How many sandboxes a page has. The vendor's SDKs ask for 20. At least: 1. At most: 100.
            status: Only those of this status.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for sandbox in db.sandbox.list_sandboxes(page=1, page_size=20, status="active"):
                    print(sandbox.sandbox_id)
            ```

        `GET /sandbox`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import list_sandboxes as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page": page,
                "page_size": page_size,
                "status": status,
            },
            "data.sandboxes",
        )

    async def get_sandbox(
        self,
        sandbox_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Sandbox:
        """Get a sandbox.

        Gets one sandbox, with its status.

        Args:
            sandbox_id: Id of the sandbox. Example: 'bx-0a1b2c3d4e5f6071'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Models that run for this account alone.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                sandbox = await db.sandbox.get_sandbox("bx-0a1b2c3d4e5f6071")
                print(sandbox.sandbox_id)
            ```

        `GET /sandbox/{sandbox_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import get_sandbox as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Sandbox = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def stop_sandbox(
        self,
        sandbox_id: str,
        *,
        grace: bool,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Sandbox:
        """Stop a sandbox.

        Stops a sandbox, which ends what it costs. It is stopping at first, and stopped a while later.

        Args:
            sandbox_id: Id of the sandbox. Example: 'bx-0a1b2c3d4e5f6071'.
            grace: True lets jobs that run come to their end first; false stops at once. The server fails without
                it, and the sandbox goes on costing.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Models that run for this account alone.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                sandbox = await db.sandbox.stop_sandbox("bx-0a1b2c3d4e5f6071", grace=True)
                print(sandbox.sandbox_id)
            ```

        `POST /sandbox/{sandbox_id}/stop`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import stop_sandbox as _endpoint
            from ..models.stop_sandbox_request import StopSandboxRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                grace=grace,
            ),
        )
        _content: _models.Sandbox = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class SandboxCallsRaw(Calls):
    """Sandbox: each call gives the answer as it came, whatever its status."""

    def create_sandbox(
        self,
        *,
        tier: models.SandboxTier,
        name: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        model_categories: list[str] | tuple[str, ...] | None | Unset = UNSET,
        models: list[str] | tuple[str, ...] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxResult | models.Error]:
        """`POST /sandbox`, as `SandboxCalls.create_sandbox`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import create_sandbox as _endpoint
            from ..models.create_sandbox_request import CreateSandboxRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                tier=tier,
                name=name,
                callback_url=callback_url,
                model_categories=model_categories,
                models=models,
            ),
        )

    def list_sandboxes(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: models.SandboxStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxListResult | models.Error]:
        """`GET /sandbox`, as `SandboxCalls.list_sandboxes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import list_sandboxes as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page=page,
            page_size=page_size,
            status=status,
        )

    def get_sandbox(
        self,
        sandbox_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxResult | models.Error]:
        """`GET /sandbox/{sandbox_id}`, as `SandboxCalls.get_sandbox`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import get_sandbox as _endpoint

        return _endpoint.sync_detailed(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def stop_sandbox(
        self,
        sandbox_id: str,
        *,
        grace: bool,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxResult | models.Error]:
        """`POST /sandbox/{sandbox_id}/stop`, as `SandboxCalls.stop_sandbox`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import stop_sandbox as _endpoint
            from ..models.stop_sandbox_request import StopSandboxRequest as _Body

        return _endpoint.sync_detailed(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                grace=grace,
            ),
        )


class AsyncSandboxCallsRaw(AsyncCalls):
    """Sandbox, for async callers: each call gives the answer as it came, whatever its status."""

    async def create_sandbox(
        self,
        *,
        tier: models.SandboxTier,
        name: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        model_categories: list[str] | tuple[str, ...] | None | Unset = UNSET,
        models: list[str] | tuple[str, ...] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxResult | models.Error]:
        """`POST /sandbox`, as `SandboxCalls.create_sandbox`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import create_sandbox as _endpoint
            from ..models.create_sandbox_request import CreateSandboxRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                tier=tier,
                name=name,
                callback_url=callback_url,
                model_categories=model_categories,
                models=models,
            ),
        )

    async def list_sandboxes(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        status: models.SandboxStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxListResult | models.Error]:
        """`GET /sandbox`, as `SandboxCalls.list_sandboxes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import list_sandboxes as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page=page,
            page_size=page_size,
            status=status,
        )

    async def get_sandbox(
        self,
        sandbox_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxResult | models.Error]:
        """`GET /sandbox/{sandbox_id}`, as `SandboxCalls.get_sandbox`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.sandbox import get_sandbox as _endpoint

        return await _endpoint.asyncio_detailed(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def stop_sandbox(
        self,
        sandbox_id: str,
        *,
        grace: bool,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SandboxResult | models.Error]:
        """`POST /sandbox/{sandbox_id}/stop`, as `SandboxCalls.stop_sandbox`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.sandbox import stop_sandbox as _endpoint
            from ..models.stop_sandbox_request import StopSandboxRequest as _Body

        return await _endpoint.asyncio_detailed(
            sandbox_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                grace=grace,
            ),
        )
