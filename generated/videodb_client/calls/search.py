"""The calls of the tag Search, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._surface import AsyncCalls, Calls, changed, content_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.collection_search_type import CollectionSearchType
    from ..models.error import Error
    from ..models.index_type import IndexType
    from ..models.search_matches import SearchMatches
    from ..models.search_result import SearchResult
    from ..models.title_match import TitleMatch
    from ..models.title_search_result import TitleSearchResult
    from ..models.video_search_type import VideoSearchType
    from ..models.web_matches import WebMatches
    from ..models.web_search_result import WebSearchResult
    from ..types import Response


class SearchCalls(Calls):
    """Search: Content search and indexing."""

    @property
    def with_raw_response(self) -> SearchCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return SearchCallsRaw(self._client)

    def search_collections(
        self,
        collection_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: CollectionSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SearchMatches:
        """Search a collection.

        `POST /collection/{collection_id}/search/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            rerank: Example: False.
            filter_:
            index_type:
            search_type:
            dynamic_score_percentage:
            sort_docs_on:
            rerank_params:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_collections as _endpoint
        from ..models.search_collection_request import SearchCollectionRequest as _Body

        answer = _endpoint.sync(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )
        content: SearchMatches = content_of(answer, _endpoint._OPERATION)
        return content

    def search_video_index(
        self,
        video_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: VideoSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SearchMatches:
        """Search a video.

        `POST /video/{video_id}/search/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            query: Example: 'search query'.
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            scene_index_id: Example: 'idx-12345'.
            filter_:
            index_type:
            search_type:
            dynamic_score_percentage:
            sort_docs_on:
            rerank_params:
            rerank:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_video_index as _endpoint
        from ..models.search_video_request import SearchVideoRequest as _Body

        answer = _endpoint.sync(
            video_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )
        content: SearchMatches = content_of(answer, _endpoint._OPERATION)
        return content

    def search_titles(
        self,
        collection_id: str,
        *,
        query: str,
        search_type: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[TitleMatch]:
        """Search a collection by title.

        `POST /collection/{collection_id}/search/title/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            search_type: The server's default: 'llm'. Example: 'llm'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_titles as _endpoint
        from ..models.search_titles_request import SearchTitlesRequest as _Body

        answer = _endpoint.sync(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )
        content: list[TitleMatch] = content_of(answer, _endpoint._OPERATION)
        return content

    def search_web(
        self,
        collection_id: str,
        *,
        query: str,
        result_threshold: int | Unset = UNSET,
        platform: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        body_collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebMatches:
        """Search the web.

        `POST /collection/{collection_id}/search/web/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            result_threshold:
            platform:
            duration:
            body_collection_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_web as _endpoint
        from ..models.search_web_request import SearchWebRequest as _Body

        answer = _endpoint.sync(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )
        content: WebMatches = content_of(answer, _endpoint._OPERATION)
        return content


class AsyncSearchCalls(AsyncCalls):
    """Search, for async callers: Content search and indexing."""

    @property
    def with_raw_response(self) -> AsyncSearchCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncSearchCallsRaw(self._client)

    async def search_collections(
        self,
        collection_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: CollectionSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SearchMatches:
        """Search a collection.

        `POST /collection/{collection_id}/search/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            rerank: Example: False.
            filter_:
            index_type:
            search_type:
            dynamic_score_percentage:
            sort_docs_on:
            rerank_params:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_collections as _endpoint
        from ..models.search_collection_request import SearchCollectionRequest as _Body

        answer = await _endpoint.asyncio(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )
        content: SearchMatches = content_of(answer, _endpoint._OPERATION)
        return content

    async def search_video_index(
        self,
        video_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: VideoSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SearchMatches:
        """Search a video.

        `POST /video/{video_id}/search/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            query: Example: 'search query'.
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            scene_index_id: Example: 'idx-12345'.
            filter_:
            index_type:
            search_type:
            dynamic_score_percentage:
            sort_docs_on:
            rerank_params:
            rerank:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_video_index as _endpoint
        from ..models.search_video_request import SearchVideoRequest as _Body

        answer = await _endpoint.asyncio(
            video_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )
        content: SearchMatches = content_of(answer, _endpoint._OPERATION)
        return content

    async def search_titles(
        self,
        collection_id: str,
        *,
        query: str,
        search_type: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[TitleMatch]:
        """Search a collection by title.

        `POST /collection/{collection_id}/search/title/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            search_type: The server's default: 'llm'. Example: 'llm'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_titles as _endpoint
        from ..models.search_titles_request import SearchTitlesRequest as _Body

        answer = await _endpoint.asyncio(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )
        content: list[TitleMatch] = content_of(answer, _endpoint._OPERATION)
        return content

    async def search_web(
        self,
        collection_id: str,
        *,
        query: str,
        result_threshold: int | Unset = UNSET,
        platform: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        body_collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebMatches:
        """Search the web.

        `POST /collection/{collection_id}/search/web/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            result_threshold:
            platform:
            duration:
            body_collection_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        from ..api.search import search_web as _endpoint
        from ..models.search_web_request import SearchWebRequest as _Body

        answer = await _endpoint.asyncio(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )
        content: WebMatches = content_of(answer, _endpoint._OPERATION)
        return content


class SearchCallsRaw(Calls):
    """Search: each call gives the answer as it came, whatever its status."""

    def search_collections(
        self,
        collection_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: CollectionSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchResult | Error]:
        """`POST /collection/{collection_id}/search/`, as `SearchCalls.search_collections`."""

        from ..api.search import search_collections as _endpoint
        from ..models.search_collection_request import SearchCollectionRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )

    def search_video_index(
        self,
        video_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: VideoSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchResult | Error]:
        """`POST /video/{video_id}/search/`, as `SearchCalls.search_video_index`."""

        from ..api.search import search_video_index as _endpoint
        from ..models.search_video_request import SearchVideoRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )

    def search_titles(
        self,
        collection_id: str,
        *,
        query: str,
        search_type: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TitleSearchResult | Error]:
        """`POST /collection/{collection_id}/search/title/`, as `SearchCalls.search_titles`."""

        from ..api.search import search_titles as _endpoint
        from ..models.search_titles_request import SearchTitlesRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )

    def search_web(
        self,
        collection_id: str,
        *,
        query: str,
        result_threshold: int | Unset = UNSET,
        platform: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        body_collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebSearchResult | Error]:
        """`POST /collection/{collection_id}/search/web/`, as `SearchCalls.search_web`."""

        from ..api.search import search_web as _endpoint
        from ..models.search_web_request import SearchWebRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )


class AsyncSearchCallsRaw(AsyncCalls):
    """Search, for async callers: each call gives the answer as it came, whatever its status."""

    async def search_collections(
        self,
        collection_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: CollectionSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchResult | Error]:
        """`POST /collection/{collection_id}/search/`, as `SearchCalls.search_collections`."""

        from ..api.search import search_collections as _endpoint
        from ..models.search_collection_request import SearchCollectionRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )

    async def search_video_index(
        self,
        video_id: str,
        *,
        query: str,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        index_type: IndexType | Unset = UNSET,
        search_type: VideoSearchType | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SearchResult | Error]:
        """`POST /video/{video_id}/search/`, as `SearchCalls.search_video_index`."""

        from ..api.search import search_video_index as _endpoint
        from ..models.search_video_request import SearchVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
                index_type=index_type,
                search_type=search_type,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )

    async def search_titles(
        self,
        collection_id: str,
        *,
        query: str,
        search_type: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[TitleSearchResult | Error]:
        """`POST /collection/{collection_id}/search/title/`, as `SearchCalls.search_titles`."""

        from ..api.search import search_titles as _endpoint
        from ..models.search_titles_request import SearchTitlesRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )

    async def search_web(
        self,
        collection_id: str,
        *,
        query: str,
        result_threshold: int | Unset = UNSET,
        platform: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        body_collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebSearchResult | Error]:
        """`POST /collection/{collection_id}/search/web/`, as `SearchCalls.search_web`."""

        from ..api.search import search_web as _endpoint
        from ..models.search_web_request import SearchWebRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )
