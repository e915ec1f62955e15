"""The calls of the tag Capture, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from ..results import AsyncPager, Page
from ..types import UNSET, Response, Unset


class CaptureCalls(Calls):
    """Capture: Taking in the screen, camera and sound of somebody's device.

    The calls:
        create_session: Create a capture session
        list_sessions: List capture sessions
        get_session: Get a capture session
        create_session_token: Create a capture session token
        start_session: Start a capture session
        get_streaming_session: Get a streaming session
        stop_session: Stop a streaming session
        export_session: Export a captured session as a video
    """

    @property
    def with_raw_response(self) -> CaptureCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return CaptureCallsRaw(self._client)

    def create_session(
        self,
        collection_id: str,
        *,
        end_user_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CaptureSession:
        """Create a capture session.

        A session takes in the screen, camera or sound of somebody's device. It begins when start_session, or the app on
        the device, starts it.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            end_user_id: Your own id of the person whose device it is. Example: 'user-123'.
            callback_url: A URL that gets a POST for each event of the session. One may come twice. Example:
                'https://webhook.example.com/callback'.
            ws_connection_id: The `connection_id` of a WebSocket that gets the events too (see get_websocket_url).
                Example: 'conn-123'.
            metadata: Names and values of your own, kept with it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session that takes in somebody's device.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                capture_session = db.capture.create_session(
                    "default",
                    end_user_id="user-123",
                    ws_connection_id="conn-123",
                )
                print(capture_session.session_id)
            ```

        Where sources differ:
            - The vendor's Python SDK also reads `data` inside `data`.
            - The vendor's SDKs read the id as `session_id` or `id`; and `client_id`, `callback_url`, `channels`,
              `primary_video_channel_id`, `export_status`, `exported_video_id` and `rtstreams`, which the
              description lacks.
            - The vendor's guides know the status `stopping` and `exported` too.

        `POST /collection/{collection_id}/capture/session`, https://docs.videodb.io/api-reference/capture/create_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session as _endpoint
            from ..models.create_capture_session_request import CreateCaptureSessionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                end_user_id=end_user_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
                metadata=metadata,
            ),
        )
        _content: _models.CaptureSession = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_sessions(
        self,
        collection_id: str,
        *,
        status: models.CaptureSessionStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.CaptureSession]:
        """List capture sessions.

        Those of a collection. The vendor publishes no way to ask for the second page.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            status: Only those that are so far. Example: 'active'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, with its `items`. The vendor publishes no way to ask for the next one.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                page = db.capture.list_sessions("default", status="active")
                for capture_session in page.items:
                    print(capture_session.session_id)
            ```

        Where sources differ:
            - The vendor's guides know the status `stopping` and `exported` too.
            - The vendor's SDKs read the id as `session_id` or `id`; and `client_id`, `callback_url`, `channels`,
              `primary_video_channel_id`, `export_status`, `exported_video_id` and `rtstreams`, which the
              description lacks.

        `GET /collection/{collection_id}/capture/session`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import list_sessions as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                collection_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "status": status,
            },
            "data.sessions",
        )

    def get_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CaptureSession:
        """Get a capture session.

        How far it is, and what is kept with it.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            session_id: Id of the session (capture-… or cap-…). Example: 'capture-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session that takes in somebody's device.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                capture_session = db.capture.get_session("default", "capture-12345")
                print(capture_session.session_id)
            ```

        Where sources differ:
            - The vendor's Python SDK also reads `data` inside `data`.
            - The vendor's SDKs read the id as `session_id` or `id`; and `client_id`, `callback_url`, `channels`,
              `primary_video_channel_id`, `export_status`, `exported_video_id` and `rtstreams`, which the
              description lacks.
            - The vendor's guides know the status `stopping` and `exported` too.

        `GET /collection/{collection_id}/capture/session/{session_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_session as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.CaptureSession = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def create_session_token(
        self,
        *,
        user_id: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CaptureSessionToken:
        """Create a capture session token.

        A token for the app on somebody's device, which can be used instead of a key, for a while.

        Args:
            user_id: Your own id of the person. Example: 'user-123'.
            expires_in: How long it lasts, in seconds. A guide advises 600 to 900. The server's default: 86400.
                Example: 86400.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A token that stands in for a key for a while.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                capture_session_token = db.capture.create_session_token(user_id="user-123", expires_in=86400)
                print(capture_session_token.token)
            ```

        `POST /capture/session/token`, https://docs.videodb.io/api-reference/capture/create_session_token
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session_token as _endpoint
            from ..models.create_capture_session_token_request import CreateCaptureSessionTokenRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                user_id=user_id,
                expires_in=expires_in,
            ),
        )
        _content: _models.CaptureSessionToken = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def start_session(
        self,
        *,
        session_id: str,
        channels: Sequence[models.CaptureChannel | Mapping[str, Any]],
        ws_connection_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StartedCaptureSession:
        """Start a capture session.

        Starts a session that was created, with what it is to take in. It costs credits until stop_session ends it.

        Args:
            session_id: Id of the session, from `create_session`. Example: 'capture-12345'.
            channels: What it is to take in.
            ws_connection_id: The `connection_id` of a WebSocket that gets the events too (see get_websocket_url).
                Example: 'conn-123'.
            callback_url: A URL that gets a POST for each event of the session. One may come twice. Example:
                'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session that was started.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                started_capture_session = db.capture.start_session(
                    session_id="capture-12345",
                    channels=[
                        {
                            "channel_id": "mic",
                            "channel_name": "Microphone",
                            "type": "audio",
                            "store": True,
                        },
                    ],
                    ws_connection_id="conn-123",
                )
                print(started_capture_session.session_id)
            ```

        `POST /capture/session/start`, https://docs.videodb.io/api-reference/capture/start_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import start_session as _endpoint
            from ..models.start_capture_session_request import StartCaptureSessionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                session_id=session_id,
                channels=channels,
                ws_connection_id=ws_connection_id,
                callback_url=callback_url,
            ),
        )
        _content: _models.StartedCaptureSession = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_streaming_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamingSession:
        """Get a streaming session.

        Where each channel of a session plays, once it is active.

        Args:
            streaming_session_id: Id of the session (capture-… or cap-…). Example: 'capture-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session, and where it plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                streaming_session = db.capture.get_streaming_session("capture-12345")
                print(streaming_session.session_id)
            ```

        `GET /capture/session/{streaming_session_id}`,
        https://docs.videodb.io/api-reference/capture/get_streaming_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_streaming_session as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.StreamingSession = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def stop_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Stop a streaming session.

        Ends it, and what it costs. What was kept can be indexed once it is processed.

        Args:
            streaming_session_id: Id of the session (capture-… or cap-…). Example: 'capture-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.capture.stop_session("capture-12345")
            ```

        `POST /capture/session/{streaming_session_id}/stop`, https://docs.videodb.io/api-reference/capture/stop_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import stop_session as _endpoint

        _endpoint.sync(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def export_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        video_channel_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SessionExport:
        """Export a captured session as a video.

        Makes a video of a channel of a session that was stored. Sent again, it tells how far it is; send it until
        export_status is exported or failed. What it costs is not published.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            session_id: Id of the session.
            video_channel_id: Which channel. The primary video channel unless given.
            connection_id: Id of a WebSocket connection to tell about the export. create_session calls the same
                ws_connection_id.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. How an export goes.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                session_export = db.capture.export_session("c-0198a0", "cap-1")
                print(session_export.session_id)
            ```

        `POST /collection/{collection_id}/capture/session/{session_id}/export`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import export_session as _endpoint
            from ..models.export_session_request import ExportSessionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_channel_id=video_channel_id,
                connection_id=connection_id,
            ),
        )
        _content: _models.SessionExport = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncCaptureCalls(AsyncCalls):
    """Capture, for async callers: Taking in the screen, camera and sound of somebody's device.

    The calls:
        create_session: Create a capture session
        list_sessions: List capture sessions
        get_session: Get a capture session
        create_session_token: Create a capture session token
        start_session: Start a capture session
        get_streaming_session: Get a streaming session
        stop_session: Stop a streaming session
        export_session: Export a captured session as a video
    """

    @property
    def with_raw_response(self) -> AsyncCaptureCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncCaptureCallsRaw(self._client)

    async def create_session(
        self,
        collection_id: str,
        *,
        end_user_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CaptureSession:
        """Create a capture session.

        A session takes in the screen, camera or sound of somebody's device. It begins when start_session, or the app on
        the device, starts it.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            end_user_id: Your own id of the person whose device it is. Example: 'user-123'.
            callback_url: A URL that gets a POST for each event of the session. One may come twice. Example:
                'https://webhook.example.com/callback'.
            ws_connection_id: The `connection_id` of a WebSocket that gets the events too (see get_websocket_url).
                Example: 'conn-123'.
            metadata: Names and values of your own, kept with it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session that takes in somebody's device.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                capture_session = await db.capture.create_session(
                    "default",
                    end_user_id="user-123",
                    ws_connection_id="conn-123",
                )
                print(capture_session.session_id)
            ```

        Where sources differ:
            - The vendor's Python SDK also reads `data` inside `data`.
            - The vendor's SDKs read the id as `session_id` or `id`; and `client_id`, `callback_url`, `channels`,
              `primary_video_channel_id`, `export_status`, `exported_video_id` and `rtstreams`, which the
              description lacks.
            - The vendor's guides know the status `stopping` and `exported` too.

        `POST /collection/{collection_id}/capture/session`, https://docs.videodb.io/api-reference/capture/create_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session as _endpoint
            from ..models.create_capture_session_request import CreateCaptureSessionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                end_user_id=end_user_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
                metadata=metadata,
            ),
        )
        _content: _models.CaptureSession = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_sessions(
        self,
        collection_id: str,
        *,
        status: models.CaptureSessionStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.CaptureSession]:
        """List capture sessions.

        Those of a collection. The vendor publishes no way to ask for the second page.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            status: Only those that are so far. Example: 'active'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, with its `items`. The vendor publishes no way to ask for the next one.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                page = await db.capture.list_sessions("default", status="active")
                for capture_session in page.items:
                    print(capture_session.session_id)
            ```

        Where sources differ:
            - The vendor's guides know the status `stopping` and `exported` too.
            - The vendor's SDKs read the id as `session_id` or `id`; and `client_id`, `callback_url`, `channels`,
              `primary_video_channel_id`, `export_status`, `exported_video_id` and `rtstreams`, which the
              description lacks.

        `GET /collection/{collection_id}/capture/session`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import list_sessions as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                collection_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "status": status,
            },
            "data.sessions",
        )

    async def get_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CaptureSession:
        """Get a capture session.

        How far it is, and what is kept with it.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            session_id: Id of the session (capture-… or cap-…). Example: 'capture-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session that takes in somebody's device.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                capture_session = await db.capture.get_session("default", "capture-12345")
                print(capture_session.session_id)
            ```

        Where sources differ:
            - The vendor's Python SDK also reads `data` inside `data`.
            - The vendor's SDKs read the id as `session_id` or `id`; and `client_id`, `callback_url`, `channels`,
              `primary_video_channel_id`, `export_status`, `exported_video_id` and `rtstreams`, which the
              description lacks.
            - The vendor's guides know the status `stopping` and `exported` too.

        `GET /collection/{collection_id}/capture/session/{session_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_session as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.CaptureSession = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def create_session_token(
        self,
        *,
        user_id: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CaptureSessionToken:
        """Create a capture session token.

        A token for the app on somebody's device, which can be used instead of a key, for a while.

        Args:
            user_id: Your own id of the person. Example: 'user-123'.
            expires_in: How long it lasts, in seconds. A guide advises 600 to 900. The server's default: 86400.
                Example: 86400.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A token that stands in for a key for a while.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                capture_session_token = await db.capture.create_session_token(user_id="user-123", expires_in=86400)
                print(capture_session_token.token)
            ```

        `POST /capture/session/token`, https://docs.videodb.io/api-reference/capture/create_session_token
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session_token as _endpoint
            from ..models.create_capture_session_token_request import CreateCaptureSessionTokenRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                user_id=user_id,
                expires_in=expires_in,
            ),
        )
        _content: _models.CaptureSessionToken = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
        return _content

    async def start_session(
        self,
        *,
        session_id: str,
        channels: Sequence[models.CaptureChannel | Mapping[str, Any]],
        ws_connection_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StartedCaptureSession:
        """Start a capture session.

        Starts a session that was created, with what it is to take in. It costs credits until stop_session ends it.

        Args:
            session_id: Id of the session, from `create_session`. Example: 'capture-12345'.
            channels: What it is to take in.
            ws_connection_id: The `connection_id` of a WebSocket that gets the events too (see get_websocket_url).
                Example: 'conn-123'.
            callback_url: A URL that gets a POST for each event of the session. One may come twice. Example:
                'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session that was started.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                started_capture_session = await db.capture.start_session(
                    session_id="capture-12345",
                    channels=[
                        {
                            "channel_id": "mic",
                            "channel_name": "Microphone",
                            "type": "audio",
                            "store": True,
                        },
                    ],
                    ws_connection_id="conn-123",
                )
                print(started_capture_session.session_id)
            ```

        `POST /capture/session/start`, https://docs.videodb.io/api-reference/capture/start_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import start_session as _endpoint
            from ..models.start_capture_session_request import StartCaptureSessionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                session_id=session_id,
                channels=channels,
                ws_connection_id=ws_connection_id,
                callback_url=callback_url,
            ),
        )
        _content: _models.StartedCaptureSession = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
        return _content

    async def get_streaming_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamingSession:
        """Get a streaming session.

        Where each channel of a session plays, once it is active.

        Args:
            streaming_session_id: Id of the session (capture-… or cap-…). Example: 'capture-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A session, and where it plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                streaming_session = await db.capture.get_streaming_session("capture-12345")
                print(streaming_session.session_id)
            ```

        `GET /capture/session/{streaming_session_id}`,
        https://docs.videodb.io/api-reference/capture/get_streaming_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_streaming_session as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.StreamingSession = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def stop_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Stop a streaming session.

        Ends it, and what it costs. What was kept can be indexed once it is processed.

        Args:
            streaming_session_id: Id of the session (capture-… or cap-…). Example: 'capture-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.capture.stop_session("capture-12345")
            ```

        `POST /capture/session/{streaming_session_id}/stop`, https://docs.videodb.io/api-reference/capture/stop_session
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import stop_session as _endpoint

        await _endpoint.asyncio(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def export_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        video_channel_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SessionExport:
        """Export a captured session as a video.

        Makes a video of a channel of a session that was stored. Sent again, it tells how far it is; send it until
        export_status is exported or failed. What it costs is not published.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            session_id: Id of the session.
            video_channel_id: Which channel. The primary video channel unless given.
            connection_id: Id of a WebSocket connection to tell about the export. create_session calls the same
                ws_connection_id.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. How an export goes.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                session_export = await db.capture.export_session("c-0198a0", "cap-1")
                print(session_export.session_id)
            ```

        `POST /collection/{collection_id}/capture/session/{session_id}/export`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import export_session as _endpoint
            from ..models.export_session_request import ExportSessionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_channel_id=video_channel_id,
                connection_id=connection_id,
            ),
        )
        _content: _models.SessionExport = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class CaptureCallsRaw(Calls):
    """Capture: each call gives the answer as it came, whatever its status."""

    def create_session(
        self,
        collection_id: str,
        *,
        end_user_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionResult | models.Error]:
        """`POST /collection/{collection_id}/capture/session`, as `CaptureCalls.create_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session as _endpoint
            from ..models.create_capture_session_request import CreateCaptureSessionRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                end_user_id=end_user_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
                metadata=metadata,
            ),
        )

    def list_sessions(
        self,
        collection_id: str,
        *,
        status: models.CaptureSessionStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionListResult | models.Error]:
        """`GET /collection/{collection_id}/capture/session`, as `CaptureCalls.list_sessions`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import list_sessions as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            status=status,
        )

    def get_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionResult | models.Error]:
        """`GET /collection/{collection_id}/capture/session/{session_id}`, as `CaptureCalls.get_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_session as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_session_token(
        self,
        *,
        user_id: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionTokenResult | models.Error]:
        """`POST /capture/session/token`, as `CaptureCalls.create_session_token`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session_token as _endpoint
            from ..models.create_capture_session_token_request import CreateCaptureSessionTokenRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                user_id=user_id,
                expires_in=expires_in,
            ),
        )

    def start_session(
        self,
        *,
        session_id: str,
        channels: Sequence[models.CaptureChannel | Mapping[str, Any]],
        ws_connection_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StartedCaptureSessionResult | models.Error]:
        """`POST /capture/session/start`, as `CaptureCalls.start_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import start_session as _endpoint
            from ..models.start_capture_session_request import StartCaptureSessionRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                session_id=session_id,
                channels=channels,
                ws_connection_id=ws_connection_id,
                callback_url=callback_url,
            ),
        )

    def get_streaming_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamingSessionResult | models.Error]:
        """`GET /capture/session/{streaming_session_id}`, as `CaptureCalls.get_streaming_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_streaming_session as _endpoint

        return _endpoint.sync_detailed(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def stop_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`POST /capture/session/{streaming_session_id}/stop`, as `CaptureCalls.stop_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import stop_session as _endpoint

        return _endpoint.sync_detailed(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def export_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        video_channel_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SessionExportResult | models.Error]:
        """`POST /collection/{collection_id}/capture/session/{session_id}/export`, as `CaptureCalls.export_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import export_session as _endpoint
            from ..models.export_session_request import ExportSessionRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_channel_id=video_channel_id,
                connection_id=connection_id,
            ),
        )


class AsyncCaptureCallsRaw(AsyncCalls):
    """Capture, for async callers: each call gives the answer as it came, whatever its status."""

    async def create_session(
        self,
        collection_id: str,
        *,
        end_user_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionResult | models.Error]:
        """`POST /collection/{collection_id}/capture/session`, as `CaptureCalls.create_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session as _endpoint
            from ..models.create_capture_session_request import CreateCaptureSessionRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                end_user_id=end_user_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
                metadata=metadata,
            ),
        )

    async def list_sessions(
        self,
        collection_id: str,
        *,
        status: models.CaptureSessionStatus | str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionListResult | models.Error]:
        """`GET /collection/{collection_id}/capture/session`, as `CaptureCalls.list_sessions`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import list_sessions as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            status=status,
        )

    async def get_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionResult | models.Error]:
        """`GET /collection/{collection_id}/capture/session/{session_id}`, as `CaptureCalls.get_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_session as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_session_token(
        self,
        *,
        user_id: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CaptureSessionTokenResult | models.Error]:
        """`POST /capture/session/token`, as `CaptureCalls.create_session_token`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import create_session_token as _endpoint
            from ..models.create_capture_session_token_request import CreateCaptureSessionTokenRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                user_id=user_id,
                expires_in=expires_in,
            ),
        )

    async def start_session(
        self,
        *,
        session_id: str,
        channels: Sequence[models.CaptureChannel | Mapping[str, Any]],
        ws_connection_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StartedCaptureSessionResult | models.Error]:
        """`POST /capture/session/start`, as `CaptureCalls.start_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import start_session as _endpoint
            from ..models.start_capture_session_request import StartCaptureSessionRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                session_id=session_id,
                channels=channels,
                ws_connection_id=ws_connection_id,
                callback_url=callback_url,
            ),
        )

    async def get_streaming_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamingSessionResult | models.Error]:
        """`GET /capture/session/{streaming_session_id}`, as `CaptureCalls.get_streaming_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import get_streaming_session as _endpoint

        return await _endpoint.asyncio_detailed(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def stop_session(
        self,
        streaming_session_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`POST /capture/session/{streaming_session_id}/stop`, as `CaptureCalls.stop_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.capture import stop_session as _endpoint

        return await _endpoint.asyncio_detailed(
            streaming_session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def export_session(
        self,
        collection_id: str,
        session_id: str,
        *,
        video_channel_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SessionExportResult | models.Error]:
        """`POST /collection/{collection_id}/capture/session/{session_id}/export`, as `CaptureCalls.export_session`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.capture import export_session as _endpoint
            from ..models.export_session_request import ExportSessionRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            session_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_channel_id=video_channel_id,
                connection_id=connection_id,
            ),
        )
