"""The calls of the tag Assets, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._transport.secrets import hide as _hide
from ..results import AsyncPager, Page
from ..types import UNSET, Response, Unset


class AssetsCalls(Calls):
    """Assets: Listing videos, audio files and images, of all collections at once.

    The calls:
        list_assets: List assets across collections
    """

    @property
    def with_raw_response(self) -> AssetsCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AssetsCallsRaw(self._client)

    def list_assets(
        self,
        *,
        collection_id: str | Unset = UNSET,
        asset_type: str | Unset = UNSET,
        sort_by: models.AssetSortField | Unset = UNSET,
        sort_order: models.SortOrder | Unset = UNSET,
        min_duration: float | Unset = UNSET,
        max_duration: float | Unset = UNSET,
        min_size: float | Unset = UNSET,
        max_size: float | Unset = UNSET,
        name_pattern: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[dict[str, Any]]:
        """List assets across collections.

        Videos, audio files and images, of all collections or of one, page by page.

        Args:
            collection_id: Id of the one collection to list, or `default`. All of them unless given. Example:
                'default'.
            asset_type: Which kinds, with commas between: video, audio, image. Example: 'video,audio,image'.
            sort_by: What to sort by. The server's default: 'created_at'. Example: 'created_at'.
            sort_order: Which way to sort. The server's default: 'desc'. Example: 'desc'.
            min_duration: The shortest that is listed, in seconds. Example: 10.
            max_duration: The longest that is listed, in seconds. Example: 300.
            min_size: The smallest that is listed, in bytes. Example: 1024.
            max_size: The largest that is listed, in bytes. Example: 104857600.
            name_pattern: A regular expression that the name must match, such as .*intro.*. Example: '.*intro.*'.
            page: Which page, from 1. The server's default: 1. Example: 1.
            page_size: How many a page has. The server's default: 50000. At most: 50000. Example: 100.
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
                for item in db.assets.list_assets(
                    collection_id="default",
                    asset_type="video,audio,image",
                    sort_by="created_at",
                    sort_order="desc",
                    min_duration=10,
                    max_duration=300,
                    min_size=1024,
                    max_size=104857600,
                    name_pattern=".*intro.*",
                    page=1,
                    page_size=100,
                ):
                    print(item)
            ```

        `GET /assets`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.assets import list_assets as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "collection_id": collection_id,
                "asset_type": asset_type,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "min_duration": min_duration,
                "max_duration": max_duration,
                "min_size": min_size,
                "max_size": max_size,
                "name_pattern": name_pattern,
                "page": page,
                "page_size": page_size,
            },
            "data",
        )


class AsyncAssetsCalls(AsyncCalls):
    """Assets, for async callers: Listing videos, audio files and images, of all collections at once.

    The calls:
        list_assets: List assets across collections
    """

    @property
    def with_raw_response(self) -> AsyncAssetsCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncAssetsCallsRaw(self._client)

    def list_assets(
        self,
        *,
        collection_id: str | Unset = UNSET,
        asset_type: str | Unset = UNSET,
        sort_by: models.AssetSortField | Unset = UNSET,
        sort_order: models.SortOrder | Unset = UNSET,
        min_duration: float | Unset = UNSET,
        max_duration: float | Unset = UNSET,
        min_size: float | Unset = UNSET,
        max_size: float | Unset = UNSET,
        name_pattern: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List assets across collections.

        Videos, audio files and images, of all collections or of one, page by page.

        Args:
            collection_id: Id of the one collection to list, or `default`. All of them unless given. Example:
                'default'.
            asset_type: Which kinds, with commas between: video, audio, image. Example: 'video,audio,image'.
            sort_by: What to sort by. The server's default: 'created_at'. Example: 'created_at'.
            sort_order: Which way to sort. The server's default: 'desc'. Example: 'desc'.
            min_duration: The shortest that is listed, in seconds. Example: 10.
            max_duration: The longest that is listed, in seconds. Example: 300.
            min_size: The smallest that is listed, in bytes. Example: 1024.
            max_size: The largest that is listed, in bytes. Example: 104857600.
            name_pattern: A regular expression that the name must match, such as .*intro.*. Example: '.*intro.*'.
            page: Which page, from 1. The server's default: 1. Example: 1.
            page_size: How many a page has. The server's default: 50000. At most: 50000. Example: 100.
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
                async for item in db.assets.list_assets(
                    collection_id="default",
                    asset_type="video,audio,image",
                    sort_by="created_at",
                    sort_order="desc",
                    min_duration=10,
                    max_duration=300,
                    min_size=1024,
                    max_size=104857600,
                    name_pattern=".*intro.*",
                    page=1,
                    page_size=100,
                ):
                    print(item)
            ```

        `GET /assets`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.assets import list_assets as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "collection_id": collection_id,
                "asset_type": asset_type,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "min_duration": min_duration,
                "max_duration": max_duration,
                "min_size": min_size,
                "max_size": max_size,
                "name_pattern": name_pattern,
                "page": page,
                "page_size": page_size,
            },
            "data",
        )


class AssetsCallsRaw(Calls):
    """Assets: each call gives the answer as it came, whatever its status."""

    def list_assets(
        self,
        *,
        collection_id: str | Unset = UNSET,
        asset_type: str | Unset = UNSET,
        sort_by: models.AssetSortField | Unset = UNSET,
        sort_order: models.SortOrder | Unset = UNSET,
        min_duration: float | Unset = UNSET,
        max_duration: float | Unset = UNSET,
        min_size: float | Unset = UNSET,
        max_size: float | Unset = UNSET,
        name_pattern: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AssetListResult | models.Error]:
        """`GET /assets`, as `AssetsCalls.list_assets`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.assets import list_assets as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            asset_type=asset_type,
            sort_by=sort_by,
            sort_order=sort_order,
            min_duration=min_duration,
            max_duration=max_duration,
            min_size=min_size,
            max_size=max_size,
            name_pattern=name_pattern,
            page=page,
            page_size=page_size,
        )


class AsyncAssetsCallsRaw(AsyncCalls):
    """Assets, for async callers: each call gives the answer as it came, whatever its status."""

    async def list_assets(
        self,
        *,
        collection_id: str | Unset = UNSET,
        asset_type: str | Unset = UNSET,
        sort_by: models.AssetSortField | Unset = UNSET,
        sort_order: models.SortOrder | Unset = UNSET,
        min_duration: float | Unset = UNSET,
        max_duration: float | Unset = UNSET,
        min_size: float | Unset = UNSET,
        max_size: float | Unset = UNSET,
        name_pattern: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AssetListResult | models.Error]:
        """`GET /assets`, as `AssetsCalls.list_assets`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.assets import list_assets as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            asset_type=asset_type,
            sort_by=sort_by,
            sort_order=sort_order,
            min_duration=min_duration,
            max_duration=max_duration,
            min_size=min_size,
            max_size=max_size,
            name_pattern=name_pattern,
            page=page,
            page_size=page_size,
        )
