"""The calls of the tag Images, one method an operation."""

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
from .._surface import if_any as _if_any
from .._transport.secrets import hide as _hide
from ..types import UNSET, Response, Unset


class ImagesCalls(Calls):
    """Images: Images.

    The calls:
        list_images: List images
        get_image: Get an image
        update_image: Update an image
        delete_image: Delete an image
        generate_image_url: Generate a URL for an image
    """

    @property
    def with_raw_response(self) -> ImagesCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return ImagesCallsRaw(self._client)

    def list_images(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ImageList:
        """List images.

        Those of a collection.

        Args:
            collection_id: Id of the collection to list (c-…), or `default`. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The images of a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                image_list = db.images.list_images(collection_id="default")
                print(image_list.images)
            ```

        `GET /image/`, https://docs.videodb.io/api-reference/images/list_images
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import list_images as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.ImageList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Image:
        """Get an image.

        What is known of it. It is looked for in the collection that is given.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An image in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                image = db.images.get_image("img-12345", collection_id="default")
                print(image.id)
            ```

        `GET /image/{image_id}`, https://docs.videodb.io/api-reference/images/get_image
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import get_image as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Image = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def update_image(
        self,
        image_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Image:
        """Update an image.

        Its name. What is left out stays.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Image Name'.
            description: A new text. The vendor's pages promise that it can change; the description lacks the field.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An image in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                image = db.images.update_image("img-12345", name="Updated Image Name")
                print(image.id)
            ```

        Where sources differ:
            - The vendor's page says that the `description` can be changed too; the description of the call has
              `name` only.

        `PATCH /image/{image_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import update_image as _endpoint
            from ..models.update_image_request import UpdateImageRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Image = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def delete_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an image.

        At once and for good.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
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
                db.images.delete_image("img-12345")
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.

        `DELETE /image/{image_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import delete_image as _endpoint

        _endpoint.sync(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def generate_image_url(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.ImageFormat | Unset = UNSET,
        format: models.ImageFormat | Unset = UNSET,
        quality: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ImageUrl:
        """Generate a URL for an image.

        A link that shows it without a key, for a time that no page tells.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            format_: What kind of file. Also spelled `format`.
            quality: How good the picture is, 1 to 100. At least: 1. At most: 100. Example: 90.
            width: How wide, in pixels. Example: 1024.
            height: How high, in pixels. Example: 768.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where an image is shown.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                image_url = db.images.generate_image_url(
                    "img-12345",
                    format_="jpg",
                    quality=90,
                    width=1024,
                    height=768,
                )
                print(image_url.image_url)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs send no body, where the description requires one.
            - The vendor's SDKs read the address as `signed_url`, where the description has `image_url`.

        `POST /image/{image_id}/generate_url`, https://docs.videodb.io/api-reference/images/generate_image_url
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import generate_image_url as _endpoint
            from ..models.generate_image_url_request import GenerateImageUrlRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                format=format,
                quality=quality,
                width=width,
                height=height,
            ),
            collection_id=collection_id,
        )
        _content: _models.ImageUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncImagesCalls(AsyncCalls):
    """Images, for async callers: Images.

    The calls:
        list_images: List images
        get_image: Get an image
        update_image: Update an image
        delete_image: Delete an image
        generate_image_url: Generate a URL for an image
    """

    @property
    def with_raw_response(self) -> AsyncImagesCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncImagesCallsRaw(self._client)

    async def list_images(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ImageList:
        """List images.

        Those of a collection.

        Args:
            collection_id: Id of the collection to list (c-…), or `default`. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The images of a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                image_list = await db.images.list_images(collection_id="default")
                print(image_list.images)
            ```

        `GET /image/`, https://docs.videodb.io/api-reference/images/list_images
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import list_images as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.ImageList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def get_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Image:
        """Get an image.

        What is known of it. It is looked for in the collection that is given.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An image in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                image = await db.images.get_image("img-12345", collection_id="default")
                print(image.id)
            ```

        `GET /image/{image_id}`, https://docs.videodb.io/api-reference/images/get_image
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import get_image as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Image = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def update_image(
        self,
        image_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Image:
        """Update an image.

        Its name. What is left out stays.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Image Name'.
            description: A new text. The vendor's pages promise that it can change; the description lacks the field.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An image in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                image = await db.images.update_image("img-12345", name="Updated Image Name")
                print(image.id)
            ```

        Where sources differ:
            - The vendor's page says that the `description` can be changed too; the description of the call has
              `name` only.

        `PATCH /image/{image_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import update_image as _endpoint
            from ..models.update_image_request import UpdateImageRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Image = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def delete_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an image.

        At once and for good.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
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
                await db.images.delete_image("img-12345")
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.

        `DELETE /image/{image_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import delete_image as _endpoint

        await _endpoint.asyncio(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def generate_image_url(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.ImageFormat | Unset = UNSET,
        format: models.ImageFormat | Unset = UNSET,
        quality: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ImageUrl:
        """Generate a URL for an image.

        A link that shows it without a key, for a time that no page tells.

        Args:
            image_id: Id of the image (img-…). Matches ^img-. Example: 'img-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            format_: What kind of file. Also spelled `format`.
            quality: How good the picture is, 1 to 100. At least: 1. At most: 100. Example: 90.
            width: How wide, in pixels. Example: 1024.
            height: How high, in pixels. Example: 768.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where an image is shown.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                image_url = await db.images.generate_image_url(
                    "img-12345",
                    format_="jpg",
                    quality=90,
                    width=1024,
                    height=768,
                )
                print(image_url.image_url)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs send no body, where the description requires one.
            - The vendor's SDKs read the address as `signed_url`, where the description has `image_url`.

        `POST /image/{image_id}/generate_url`, https://docs.videodb.io/api-reference/images/generate_image_url
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import generate_image_url as _endpoint
            from ..models.generate_image_url_request import GenerateImageUrlRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                format=format,
                quality=quality,
                width=width,
                height=height,
            ),
            collection_id=collection_id,
        )
        _content: _models.ImageUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class ImagesCallsRaw(Calls):
    """Images: each call gives the answer as it came, whatever its status."""

    def list_images(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageListResult | models.Error]:
        """`GET /image/`, as `ImagesCalls.list_images`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import list_images as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def get_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageResult | models.Error]:
        """`GET /image/{image_id}`, as `ImagesCalls.get_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import get_image as _endpoint

        return _endpoint.sync_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def update_image(
        self,
        image_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageResult | models.Error]:
        """`PATCH /image/{image_id}`, as `ImagesCalls.update_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import update_image as _endpoint
            from ..models.update_image_request import UpdateImageRequest as _Body

        return _endpoint.sync_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )

    def delete_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /image/{image_id}`, as `ImagesCalls.delete_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import delete_image as _endpoint

        return _endpoint.sync_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def generate_image_url(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.ImageFormat | Unset = UNSET,
        format: models.ImageFormat | Unset = UNSET,
        quality: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageUrlResult | models.Error]:
        """`POST /image/{image_id}/generate_url`, as `ImagesCalls.generate_image_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import generate_image_url as _endpoint
            from ..models.generate_image_url_request import GenerateImageUrlRequest as _Body

        return _endpoint.sync_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                format=format,
                quality=quality,
                width=width,
                height=height,
            ),
            collection_id=collection_id,
        )


class AsyncImagesCallsRaw(AsyncCalls):
    """Images, for async callers: each call gives the answer as it came, whatever its status."""

    async def list_images(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageListResult | models.Error]:
        """`GET /image/`, as `ImagesCalls.list_images`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import list_images as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def get_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageResult | models.Error]:
        """`GET /image/{image_id}`, as `ImagesCalls.get_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import get_image as _endpoint

        return await _endpoint.asyncio_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def update_image(
        self,
        image_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageResult | models.Error]:
        """`PATCH /image/{image_id}`, as `ImagesCalls.update_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import update_image as _endpoint
            from ..models.update_image_request import UpdateImageRequest as _Body

        return await _endpoint.asyncio_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )

    async def delete_image(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /image/{image_id}`, as `ImagesCalls.delete_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.images import delete_image as _endpoint

        return await _endpoint.asyncio_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def generate_image_url(
        self,
        image_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.ImageFormat | Unset = UNSET,
        format: models.ImageFormat | Unset = UNSET,
        quality: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ImageUrlResult | models.Error]:
        """`POST /image/{image_id}/generate_url`, as `ImagesCalls.generate_image_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.images import generate_image_url as _endpoint
            from ..models.generate_image_url_request import GenerateImageUrlRequest as _Body

        return await _endpoint.asyncio_detailed(
            image_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                format=format,
                quality=quality,
                width=width,
                height=height,
            ),
            collection_id=collection_id,
        )
