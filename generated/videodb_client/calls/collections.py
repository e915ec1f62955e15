"""The calls of the tag Collections, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._schema.readers import AnyOf, Object
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._transport.secrets import hide as _hide
from ..groups.collections import AsyncCollectionsGroup, CollectionsGroup
from ..results import AsyncJob, Job
from ..types import UNSET, Response, Unset


class CollectionsCalls(CollectionsGroup, Calls):
    """Collections: Collections, which group media; uploading.

    The calls, to which those of CollectionsGroup are added:
        list_collections: List collections
        create_collection: Create a collection
        get_collection: Get a collection
        update_collection: Update a collection
        delete_collection: Delete a collection
        upload_to_collection: Upload media to a collection
        get_upload_url: Get an upload URL
        get_websocket_url: Get a WebSocket URL
    """

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

        The account's own ones, `default` among them, and public ones that it has used.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The collections that the key reaches.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                collection_list = db.collections.list_collections()
                print(collection_list.collections)
            ```

        `GET /collection`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import list_collections as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.CollectionList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        A collection groups media and bounds a search. The plan sets how many there can be.

        Args:
            name: What it is to be called. Example: 'My New Collection'.
            description: Free text. Example: 'Collection for my videos'.
            is_public: Whether anyone who knows its id can read what is in it. Private unless told. Example: False.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A group of media. A search can be kept within one. Each account has one
            that is called `default`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                collection = db.collections.create_collection(
                    name="My New Collection",
                    description="Collection for my videos",
                    is_public=False,
                )
                print(collection.id)
            ```

        `POST /collection`, https://docs.videodb.io/api-reference/collections/create_collection
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import create_collection as _endpoint
            from ..models.create_collection_request import CreateCollectionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        A public one can be read by anyone who knows its id.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A group of media. A search can be kept within one. Each account has one
            that is called `default`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                collection = db.collections.get_collection("default")
                print(collection.id)
            ```

        `GET /collection/{collection_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_collection as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name, its text, and who can see it. What is left out stays.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            name: A new name; the old one stays unless given. Example: 'Updated Collection Name'.
            description: A new text; the old one stays unless given. Example: 'Updated description'.
            is_public: True opens it to anyone who knows its id; false closes it. Example: True.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A group of media. A search can be kept within one. Each account has one
            that is called `default`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                collection = db.collections.update_collection(
                    "default",
                    name="Updated Collection Name",
                    description="Updated description",
                    is_public=True,
                )
                print(collection.id)
            ```

        `PATCH /collection/{collection_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import update_collection as _endpoint
            from ..models.update_collection_request import UpdateCollectionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with all that is in it: media, transcripts, indexes, thumbnails.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
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
                db.collections.delete_collection("default")
            ```

        `DELETE /collection/{collection_id}`
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

        Has the server fetch a file by its URL. For a file of your own `upload_file` does all of it.

        Mostly a job. The free plan ends after 50 uploads.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Where it goes: id of the collection (c-…), or `default`. Example: 'default'.
            url: Address that the server can fetch from: public, S3 or YouTube; or what `get_upload_url` gave, once
                the file is there. Example: 'https://example.com/video.mp4'.
            name: What it is to be called; the file's own name unless given. Example: 'My Video'.
            media_type: What kind it is. It must be that of the file, else the upload fails with "Invalid media
                type".
            callback_url: A URL that gets a POST when the upload is over: the new media, or why it failed. Example:
                'https://webhook.example.com/callback'.
            description: Free text.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video | Audio | Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.collections.upload_to_collection(
                    "default",
                    url="https://example.com/video.mp4",
                    name="My Video",
                    media_type="video",
                )
                result = job.wait()
                print(result)
            ```

        Where sources differ:
            - The vendor's SDKs read an audio file or an image too, where the description has a video.
            - The vendor's SDKs also send `description`.

        `POST /collection/{collection_id}/upload`,
        https://docs.videodb.io/api-reference/collections/upload_to_collection
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

        An address to which a file of your own can be sent for a while, by POST as the form field `file`; then give the
        same address to upload_to_collection. `upload_file` does all of it.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            name: The name of the file to be sent, with what it ends in. Example: 'my_video.mp4'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a file of your own is sent.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                upload_url = db.collections.get_upload_url("default", name="my_video.mp4")
                print(upload_url.upload_url)
            ```

        `GET /collection/{collection_id}/upload_url`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_upload_url as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            name=name,
        )
        _content: _models.UploadUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Events of live streams and captures come over it. It is good for a short while: ask again after a lost
        connection. The first message holds a `connection_id`, which other calls take as `ws_connection_id`.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where live events come.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                web_socket_url = db.collections.get_websocket_url("default")
                print(web_socket_url.websocket_url)
            ```

        `GET /collection/{collection_id}/websocket`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_websocket_url as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.WebSocketUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncCollectionsCalls(AsyncCollectionsGroup, AsyncCalls):
    """Collections, for async callers: Collections, which group media; uploading.

    The calls, to which those of CollectionsGroup are added:
        list_collections: List collections
        create_collection: Create a collection
        get_collection: Get a collection
        update_collection: Update a collection
        delete_collection: Delete a collection
        upload_to_collection: Upload media to a collection
        get_upload_url: Get an upload URL
        get_websocket_url: Get a WebSocket URL
    """

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

        The account's own ones, `default` among them, and public ones that it has used.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The collections that the key reaches.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                collection_list = await db.collections.list_collections()
                print(collection_list.collections)
            ```

        `GET /collection`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import list_collections as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.CollectionList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        A collection groups media and bounds a search. The plan sets how many there can be.

        Args:
            name: What it is to be called. Example: 'My New Collection'.
            description: Free text. Example: 'Collection for my videos'.
            is_public: Whether anyone who knows its id can read what is in it. Private unless told. Example: False.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A group of media. A search can be kept within one. Each account has one
            that is called `default`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                collection = await db.collections.create_collection(
                    name="My New Collection",
                    description="Collection for my videos",
                    is_public=False,
                )
                print(collection.id)
            ```

        `POST /collection`, https://docs.videodb.io/api-reference/collections/create_collection
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import create_collection as _endpoint
            from ..models.create_collection_request import CreateCollectionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        A public one can be read by anyone who knows its id.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A group of media. A search can be kept within one. Each account has one
            that is called `default`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                collection = await db.collections.get_collection("default")
                print(collection.id)
            ```

        `GET /collection/{collection_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_collection as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Collection = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name, its text, and who can see it. What is left out stays.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            name: A new name; the old one stays unless given. Example: 'Updated Collection Name'.
            description: A new text; the old one stays unless given. Example: 'Updated description'.
            is_public: True opens it to anyone who knows its id; false closes it. Example: True.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A group of media. A search can be kept within one. Each account has one
            that is called `default`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                collection = await db.collections.update_collection(
                    "default",
                    name="Updated Collection Name",
                    description="Updated description",
                    is_public=True,
                )
                print(collection.id)
            ```

        `PATCH /collection/{collection_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.collections import update_collection as _endpoint
            from ..models.update_collection_request import UpdateCollectionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
                is_public=is_public,
            ),
        )
        _content: _models.Collection = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with all that is in it: media, transcripts, indexes, thumbnails.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
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
                await db.collections.delete_collection("default")
            ```

        `DELETE /collection/{collection_id}`
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

        Has the server fetch a file by its URL. For a file of your own `upload_file` does all of it.

        Mostly a job. The free plan ends after 50 uploads.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Where it goes: id of the collection (c-…), or `default`. Example: 'default'.
            url: Address that the server can fetch from: public, S3 or YouTube; or what `get_upload_url` gave, once
                the file is there. Example: 'https://example.com/video.mp4'.
            name: What it is to be called; the file's own name unless given. Example: 'My Video'.
            media_type: What kind it is. It must be that of the file, else the upload fails with "Invalid media
                type".
            callback_url: A URL that gets a POST when the upload is over: the new media, or why it failed. Example:
                'https://webhook.example.com/callback'.
            description: Free text.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video | Audio | Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.collections.upload_to_collection(
                    "default",
                    url="https://example.com/video.mp4",
                    name="My Video",
                    media_type="video",
                )
                result = await job.wait()
                print(result)
            ```

        Where sources differ:
            - The vendor's SDKs read an audio file or an image too, where the description has a video.
            - The vendor's SDKs also send `description`.

        `POST /collection/{collection_id}/upload`,
        https://docs.videodb.io/api-reference/collections/upload_to_collection
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

        An address to which a file of your own can be sent for a while, by POST as the form field `file`; then give the
        same address to upload_to_collection. `upload_file` does all of it.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            name: The name of the file to be sent, with what it ends in. Example: 'my_video.mp4'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a file of your own is sent.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                upload_url = await db.collections.get_upload_url("default", name="my_video.mp4")
                print(upload_url.upload_url)
            ```

        `GET /collection/{collection_id}/upload_url`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_upload_url as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            name=name,
        )
        _content: _models.UploadUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Events of live streams and captures come over it. It is good for a short while: ask again after a lost
        connection. The first message holds a `connection_id`, which other calls take as `ws_connection_id`.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where live events come.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                web_socket_url = await db.collections.get_websocket_url("default")
                print(web_socket_url.websocket_url)
            ```

        `GET /collection/{collection_id}/websocket`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.collections import get_websocket_url as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.WebSocketUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
