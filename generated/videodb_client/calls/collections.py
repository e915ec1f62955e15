"""The calls of the tag Collections, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._schema.readers import (
    AnyOf,
    Object,
)
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._transport.secrets import hide as _hide
from ..groups.collections import AsyncCollectionsGroup, CollectionsGroup
from ..results import AsyncJob, Job
from ..types import UNSET, Response, Unset


class CollectionsCalls(CollectionsGroup, Calls):
    """Collections: Collection management operations."""

    @property
    def with_raw_response(self) -> CollectionsCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return CollectionsCallsRaw(self._client)

    def list_collections(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CollectionList:
        """List collections.

        `GET /collection`

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
            from ..api.collections import list_collections as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.CollectionList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_collection(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Collection:
        """Create a collection.

        `POST /collection`

        Args:
            name: Example: 'My New Collection'.
            description: Example: 'Collection for my videos'.
            is_public: Example: False.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import create_collection as _endpoint
            from ..models.create_collection_request import CreateCollectionRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Collection:
        """Get a collection.

        `GET /collection/{collection_id}`

        Args:
            collection_id: Example: 'default'.
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
            from ..api.collections import get_collection as _endpoint

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_collection(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Collection:
        """Update a collection.

        `PATCH /collection/{collection_id}`

        Args:
            collection_id: Example: 'default'.
            name: Example: 'Updated Collection Name'.
            description: Example: 'Updated description'.
            is_public: Example: True.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import update_collection as _endpoint
            from ..models.update_collection_request import UpdateCollectionRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a collection.

        `DELETE /collection/{collection_id}`

        Args:
            collection_id: Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import delete_collection as _endpoint

        _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    @overload
    def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: Literal["video"],
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Video]: ...

    @overload
    def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: Literal["audio"],
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Audio]: ...

    @overload
    def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: Literal["image"],
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Image]: ...

    @overload
    def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: models.MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Video | models.Audio | models.Image]: ...

    def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: models.MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Video | models.Audio | models.Image]:
        """Upload media to a collection.

        `POST /collection/{collection_id}/upload`

        Args:
            collection_id: Example: 'default'.
            url: Example: 'https://example.com/video.mp4'.
            name: Example: 'My Video'.
            media_type:
            callback_url: Example: 'https://webhook.example.com/callback'.
            description:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video | Audio | Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import upload_to_collection as _endpoint
            from ..models.upload_request import UploadRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                media_type=media_type,
                callback_url=callback_url,
                description=description,
            ),
        )
        return Job(
            self._client,
            _answer,
            {
                "video": Object("video", "Video"),
                "audio": Object("audio", "Audio"),
                "image": Object("image", "Image"),
            }.get(str(media_type))
            or AnyOf(Object("video", "Video"), Object("audio", "Audio"), Object("image", "Image")),
        )

    def get_upload_url(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UploadUrl:
        """Get an upload URL.

        `GET /collection/{collection_id}/upload_url`

        Args:
            collection_id: Example: 'default'.
            name: Example: 'my_video.mp4'.
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
            from ..api.collections import get_upload_url as _endpoint

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            name=name,
        )
        _content: _models.UploadUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_websocket_url(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebSocketUrl:
        """Get a WebSocket URL.

        `GET /collection/{collection_id}/websocket`

        Args:
            collection_id: Example: 'default'.
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
            from ..api.collections import get_websocket_url as _endpoint

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.WebSocketUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content


class AsyncCollectionsCalls(AsyncCollectionsGroup, AsyncCalls):
    """Collections, for async callers: Collection management operations."""

    @property
    def with_raw_response(self) -> AsyncCollectionsCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncCollectionsCallsRaw(self._client)

    async def list_collections(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CollectionList:
        """List collections.

        `GET /collection`

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
            from ..api.collections import list_collections as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.CollectionList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_collection(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Collection:
        """Create a collection.

        `POST /collection`

        Args:
            name: Example: 'My New Collection'.
            description: Example: 'Collection for my videos'.
            is_public: Example: False.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import create_collection as _endpoint
            from ..models.create_collection_request import CreateCollectionRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Collection:
        """Get a collection.

        `GET /collection/{collection_id}`

        Args:
            collection_id: Example: 'default'.
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
            from ..api.collections import get_collection as _endpoint

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_collection(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Collection:
        """Update a collection.

        `PATCH /collection/{collection_id}`

        Args:
            collection_id: Example: 'default'.
            name: Example: 'Updated Collection Name'.
            description: Example: 'Updated description'.
            is_public: Example: True.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import update_collection as _endpoint
            from ..models.update_collection_request import UpdateCollectionRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a collection.

        `DELETE /collection/{collection_id}`

        Args:
            collection_id: Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import delete_collection as _endpoint

        await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    @overload
    async def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: Literal["video"],
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Video]: ...

    @overload
    async def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: Literal["audio"],
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Audio]: ...

    @overload
    async def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: Literal["image"],
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Image]: ...

    @overload
    async def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: models.MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Video | models.Audio | models.Image]: ...

    async def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: models.MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Video | models.Audio | models.Image]:
        """Upload media to a collection.

        `POST /collection/{collection_id}/upload`

        Args:
            collection_id: Example: 'default'.
            url: Example: 'https://example.com/video.mp4'.
            name: Example: 'My Video'.
            media_type:
            callback_url: Example: 'https://webhook.example.com/callback'.
            description:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video | Audio | Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import upload_to_collection as _endpoint
            from ..models.upload_request import UploadRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                media_type=media_type,
                callback_url=callback_url,
                description=description,
            ),
        )
        return AsyncJob(
            self._client,
            _answer,
            {
                "video": Object("video", "Video"),
                "audio": Object("audio", "Audio"),
                "image": Object("image", "Image"),
            }.get(str(media_type))
            or AnyOf(Object("video", "Video"), Object("audio", "Audio"), Object("image", "Image")),
        )

    async def get_upload_url(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UploadUrl:
        """Get an upload URL.

        `GET /collection/{collection_id}/upload_url`

        Args:
            collection_id: Example: 'default'.
            name: Example: 'my_video.mp4'.
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
            from ..api.collections import get_upload_url as _endpoint

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            name=name,
        )
        _content: _models.UploadUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_websocket_url(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebSocketUrl:
        """Get a WebSocket URL.

        `GET /collection/{collection_id}/websocket`

        Args:
            collection_id: Example: 'default'.
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
            from ..api.collections import get_websocket_url as _endpoint

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.WebSocketUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content


class CollectionsCallsRaw(Calls):
    """Collections: each call gives the answer as it came, whatever its status."""

    def list_collections(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionListResult | models.Error]:
        """`GET /collection`, as `CollectionsCalls.list_collections`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import list_collections as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_collection(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionResult | models.Error]:
        """`POST /collection`, as `CollectionsCalls.create_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import create_collection as _endpoint
            from ..models.create_collection_request import CreateCollectionRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )

    def get_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionResult | models.Error]:
        """`GET /collection/{collection_id}`, as `CollectionsCalls.get_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_collection as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_collection(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionResult | models.Error]:
        """`PATCH /collection/{collection_id}`, as `CollectionsCalls.update_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import update_collection as _endpoint
            from ..models.update_collection_request import UpdateCollectionRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )

    def delete_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /collection/{collection_id}`, as `CollectionsCalls.delete_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import delete_collection as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: models.MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.AudioResult | models.ImageResult | models.Error]:
        """`POST /collection/{collection_id}/upload`, as `CollectionsCalls.upload_to_collection`."""
        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import upload_to_collection as _endpoint
            from ..models.upload_request import UploadRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                media_type=media_type,
                callback_url=callback_url,
                description=description,
            ),
        )

    def get_upload_url(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UploadUrlResult | models.Error]:
        """`GET /collection/{collection_id}/upload_url`, as `CollectionsCalls.get_upload_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_upload_url as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            name=name,
        )

    def get_websocket_url(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.WebSocketUrlResult | models.Error]:
        """`GET /collection/{collection_id}/websocket`, as `CollectionsCalls.get_websocket_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_websocket_url as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncCollectionsCallsRaw(AsyncCalls):
    """Collections, for async callers: each call gives the answer as it came, whatever its status."""

    async def list_collections(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionListResult | models.Error]:
        """`GET /collection`, as `CollectionsCalls.list_collections`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import list_collections as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_collection(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionResult | models.Error]:
        """`POST /collection`, as `CollectionsCalls.create_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import create_collection as _endpoint
            from ..models.create_collection_request import CreateCollectionRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )

    async def get_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionResult | models.Error]:
        """`GET /collection/{collection_id}`, as `CollectionsCalls.get_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_collection as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_collection(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CollectionResult | models.Error]:
        """`PATCH /collection/{collection_id}`, as `CollectionsCalls.update_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import update_collection as _endpoint
            from ..models.update_collection_request import UpdateCollectionRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )

    async def delete_collection(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /collection/{collection_id}`, as `CollectionsCalls.delete_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import delete_collection as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def upload_to_collection(
        self,
        collection_id: str,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: models.MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.AudioResult | models.ImageResult | models.Error]:
        """`POST /collection/{collection_id}/upload`, as `CollectionsCalls.upload_to_collection`."""
        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import upload_to_collection as _endpoint
            from ..models.upload_request import UploadRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                media_type=media_type,
                callback_url=callback_url,
                description=description,
            ),
        )

    async def get_upload_url(
        self,
        collection_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UploadUrlResult | models.Error]:
        """`GET /collection/{collection_id}/upload_url`, as `CollectionsCalls.get_upload_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_upload_url as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            name=name,
        )

    async def get_websocket_url(
        self,
        collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.WebSocketUrlResult | models.Error]:
        """`GET /collection/{collection_id}/websocket`, as `CollectionsCalls.get_websocket_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_websocket_url as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
