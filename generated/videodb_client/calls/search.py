"""The calls of the tag Search, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._transport.secrets import hide as _hide
from ..types import UNSET, Response, Unset


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
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.CollectionSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search a collection.

        `POST /collection/{collection_id}/search/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            index_type:
            search_type:
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            rerank: Example: False.
            filter_:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collections as _endpoint
            from ..models.search_collection_request import SearchCollectionRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.SearchMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def search_video_index(
        self,
        video_id: str,
        *,
        query: str,
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.VideoSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search a video.

        `POST /video/{video_id}/search/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            query: Example: 'search query'.
            index_type:
            search_type:
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            scene_index_id: Example: 'idx-12345'.
            filter_:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_index as _endpoint
            from ..models.search_video_request import SearchVideoRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )
        _content: _models.SearchMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

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
    ) -> list[models.TitleMatch]:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_titles as _endpoint
            from ..models.search_titles_request import SearchTitlesRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )
        _content: list[_models.TitleMatch] = _content_of(_answer, _endpoint._OPERATION)
        return _content

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
    ) -> models.WebMatches:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_web as _endpoint
            from ..models.search_web_request import SearchWebRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )
        _content: _models.WebMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def search_video_v2(
        self,
        video_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Searches all indexes of a video for what plain words ask. Nothing found is an empty list. Each call is
        billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session.

        `POST /video/{video_id}/search/v2`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower
                and dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
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
            from ..api.search import search_video_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def search_collection_v2(
        self,
        collection_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty
        list. Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in
        its session.

        `POST /collection/{collection_id}/search/v2`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower
                and dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
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
            from ..api.search import search_collection_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def ask_video(
        self,
        video_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Answer:
        """Has a model answer a question from what the indexes of a video hold. The video must be indexed (see
        create_index). Each call costs a search and what the model writes.

        `POST /video/{video_id}/ask`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
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
            from ..api.search import ask_video as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )
        _content: _models.Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def ask_collection(
        self,
        collection_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Answer:
        """Has a model answer a question from what the indexes of a collection's videos hold. They must be indexed
        (see create_index). Each call costs a search and what the model writes.

        `POST /collection/{collection_id}/ask`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
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
            from ..api.search import ask_collection as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )
        _content: _models.Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def semantic_search_video(
        self,
        video_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Searches the semantic indexes of a video for what is near in meaning, best first. They must be ready.
        Each call is billed as a search.

        `POST /video/{video_id}/semantic-search`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import semantic_search_video as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Searches the semantic indexes of a collection's videos for what is near in meaning, best first. They
        must be ready. Scores of different indexes cannot be compared. Each call is billed as a search.

        `POST /collection/{collection_id}/semantic-search`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import semantic_search_collection as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def query_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Gives the records of one index of a video that a filter keeps, all of them, unranked. It works while the
        index is still building. Each call is billed as a query.

        `POST /video/{video_id}/query`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import query_video as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def query_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Gives the records of one index, of all videos of a collection, that a filter keeps, all of them,
        unranked. It works while the index is still building. Each call is billed as a query.

        `POST /collection/{collection_id}/query`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import query_collection as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def aggregate_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Groups the records of one index of a video by a field, and gives a number for each group. Each call is
        billed as a query.

        `POST /video/{video_id}/aggregate`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
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
            from ..api.search import aggregate_video as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def aggregate_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Groups the records of one index, of all videos of a collection, by a field, and gives a number for each
        group. Each call is billed as a query.

        `POST /collection/{collection_id}/aggregate`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
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
            from ..api.search import aggregate_collection as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = _content_of(_answer, _endpoint._OPERATION)
        return _content


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
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.CollectionSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search a collection.

        `POST /collection/{collection_id}/search/`

        Args:
            collection_id: Example: 'default'.
            query: Example: 'search query'.
            index_type:
            search_type:
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            rerank: Example: False.
            filter_:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collections as _endpoint
            from ..models.search_collection_request import SearchCollectionRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.SearchMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def search_video_index(
        self,
        video_id: str,
        *,
        query: str,
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.VideoSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search a video.

        `POST /video/{video_id}/search/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            query: Example: 'search query'.
            index_type:
            search_type:
            score_threshold: Example: 0.2.
            result_threshold: Example: 10.
            stitch: Example: True.
            scene_index_id: Example: 'idx-12345'.
            filter_:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_index as _endpoint
            from ..models.search_video_request import SearchVideoRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )
        _content: _models.SearchMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

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
    ) -> list[models.TitleMatch]:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_titles as _endpoint
            from ..models.search_titles_request import SearchTitlesRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )
        _content: list[_models.TitleMatch] = _content_of(_answer, _endpoint._OPERATION)
        return _content

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
    ) -> models.WebMatches:
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

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_web as _endpoint
            from ..models.search_web_request import SearchWebRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )
        _content: _models.WebMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def search_video_v2(
        self,
        video_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Searches all indexes of a video for what plain words ask. Nothing found is an empty list. Each call is
        billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session.

        `POST /video/{video_id}/search/v2`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower
                and dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
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
            from ..api.search import search_video_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def search_collection_v2(
        self,
        collection_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty
        list. Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in
        its session.

        `POST /collection/{collection_id}/search/v2`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower
                and dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
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
            from ..api.search import search_collection_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def ask_video(
        self,
        video_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Answer:
        """Has a model answer a question from what the indexes of a video hold. The video must be indexed (see
        create_index). Each call costs a search and what the model writes.

        `POST /video/{video_id}/ask`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
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
            from ..api.search import ask_video as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )
        _content: _models.Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def ask_collection(
        self,
        collection_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Answer:
        """Has a model answer a question from what the indexes of a collection's videos hold. They must be indexed
        (see create_index). Each call costs a search and what the model writes.

        `POST /collection/{collection_id}/ask`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
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
            from ..api.search import ask_collection as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )
        _content: _models.Answer = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def semantic_search_video(
        self,
        video_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Searches the semantic indexes of a video for what is near in meaning, best first. They must be ready.
        Each call is billed as a search.

        `POST /video/{video_id}/semantic-search`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import semantic_search_video as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Searches the semantic indexes of a collection's videos for what is near in meaning, best first. They
        must be ready. Scores of different indexes cannot be compared. Each call is billed as a search.

        `POST /collection/{collection_id}/semantic-search`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import semantic_search_collection as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def query_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Gives the records of one index of a video that a filter keeps, all of them, unranked. It works while the
        index is still building. Each call is billed as a query.

        `POST /video/{video_id}/query`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import query_video as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def query_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Gives the records of one index, of all videos of a collection, that a filter keeps, all of them,
        unranked. It works while the index is still building. Each call is billed as a query.

        `POST /collection/{collection_id}/query`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an
                index, `all`, a list of names, or an object with a list of fields for each index.
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
            from ..api.search import query_collection as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def aggregate_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Groups the records of one index of a video by a field, and gives a number for each group. Each call is
        billed as a query.

        `POST /video/{video_id}/aggregate`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
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
            from ..api.search import aggregate_video as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def aggregate_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Groups the records of one index, of all videos of a collection, by a field, and gives a number for each
        group. Each call is billed as a query.

        `POST /collection/{collection_id}/aggregate`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a
                field alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
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
            from ..api.search import aggregate_collection as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = _content_of(_answer, _endpoint._OPERATION)
        return _content


class SearchCallsRaw(Calls):
    """Search: each call gives the answer as it came, whatever its status."""

    def search_collections(
        self,
        collection_id: str,
        *,
        query: str,
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.CollectionSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchResult | models.Error]:
        """`POST /collection/{collection_id}/search/`, as `SearchCalls.search_collections`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collections as _endpoint
            from ..models.search_collection_request import SearchCollectionRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
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
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.VideoSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchResult | models.Error]:
        """`POST /video/{video_id}/search/`, as `SearchCalls.search_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_index as _endpoint
            from ..models.search_video_request import SearchVideoRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
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
    ) -> Response[models.TitleSearchResult | models.Error]:
        """`POST /collection/{collection_id}/search/title/`, as `SearchCalls.search_titles`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_titles as _endpoint
            from ..models.search_titles_request import SearchTitlesRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
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
    ) -> Response[models.WebSearchResult | models.Error]:
        """`POST /collection/{collection_id}/search/web/`, as `SearchCalls.search_web`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_web as _endpoint
            from ..models.search_web_request import SearchWebRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )

    def search_video_v2(
        self,
        video_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchV2Result | models.Error]:
        """`POST /video/{video_id}/search/v2`, as `SearchCalls.search_video_v2`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )

    def search_collection_v2(
        self,
        collection_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchV2Result | models.Error]:
        """`POST /collection/{collection_id}/search/v2`, as `SearchCalls.search_collection_v2`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collection_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )

    def ask_video(
        self,
        video_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AskResult | models.Error]:
        """`POST /video/{video_id}/ask`, as `SearchCalls.ask_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_video as _endpoint
            from ..models.ask_request import AskRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )

    def ask_collection(
        self,
        collection_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AskResult | models.Error]:
        """`POST /collection/{collection_id}/ask`, as `SearchCalls.ask_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_collection as _endpoint
            from ..models.ask_request import AskRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )

    def semantic_search_video(
        self,
        video_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /video/{video_id}/semantic-search`, as `SearchCalls.semantic_search_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_video as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )

    def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /collection/{collection_id}/semantic-search`, as `SearchCalls.semantic_search_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_collection as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )

    def query_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /video/{video_id}/query`, as `SearchCalls.query_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_video as _endpoint
            from ..models.query_request import QueryRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )

    def query_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /collection/{collection_id}/query`, as `SearchCalls.query_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_collection as _endpoint
            from ..models.query_request import QueryRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )

    def aggregate_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AggregateResult | models.Error]:
        """`POST /video/{video_id}/aggregate`, as `SearchCalls.aggregate_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_video as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )

    def aggregate_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AggregateResult | models.Error]:
        """`POST /collection/{collection_id}/aggregate`, as `SearchCalls.aggregate_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_collection as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )


class AsyncSearchCallsRaw(AsyncCalls):
    """Search, for async callers: each call gives the answer as it came, whatever its status."""

    async def search_collections(
        self,
        collection_id: str,
        *,
        query: str,
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.CollectionSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchResult | models.Error]:
        """`POST /collection/{collection_id}/search/`, as `SearchCalls.search_collections`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collections as _endpoint
            from ..models.search_collection_request import SearchCollectionRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                rerank=rerank,
                filter_=filter_,
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
        index_type: models.IndexType | Unset = UNSET,
        search_type: models.VideoSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchResult | models.Error]:
        """`POST /video/{video_id}/search/`, as `SearchCalls.search_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_index as _endpoint
            from ..models.search_video_request import SearchVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_type=index_type,
                search_type=search_type,
                score_threshold=score_threshold,
                result_threshold=result_threshold,
                stitch=stitch,
                scene_index_id=scene_index_id,
                filter_=filter_,
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
    ) -> Response[models.TitleSearchResult | models.Error]:
        """`POST /collection/{collection_id}/search/title/`, as `SearchCalls.search_titles`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_titles as _endpoint
            from ..models.search_titles_request import SearchTitlesRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
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
    ) -> Response[models.WebSearchResult | models.Error]:
        """`POST /collection/{collection_id}/search/web/`, as `SearchCalls.search_web`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_web as _endpoint
            from ..models.search_web_request import SearchWebRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                result_threshold=result_threshold,
                platform=platform,
                duration=duration,
                collection_id=body_collection_id,
            ),
        )

    async def search_video_v2(
        self,
        video_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchV2Result | models.Error]:
        """`POST /video/{video_id}/search/v2`, as `SearchCalls.search_video_v2`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )

    async def search_collection_v2(
        self,
        collection_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SearchV2Result | models.Error]:
        """`POST /collection/{collection_id}/search/v2`, as `SearchCalls.search_collection_v2`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collection_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                mode=mode,
                top_k=top_k,
                session_id=session_id,
                return_fields=return_fields,
                score_threshold=score_threshold,
                filter_=filter_,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )

    async def ask_video(
        self,
        video_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AskResult | models.Error]:
        """`POST /video/{video_id}/ask`, as `SearchCalls.ask_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_video as _endpoint
            from ..models.ask_request import AskRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )

    async def ask_collection(
        self,
        collection_id: str,
        *,
        question: str,
        top_k: int | Unset = UNSET,
        mode: str | Unset = UNSET,
        include_sources: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AskResult | models.Error]:
        """`POST /collection/{collection_id}/ask`, as `SearchCalls.ask_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_collection as _endpoint
            from ..models.ask_request import AskRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                question=question,
                top_k=top_k,
                mode=mode,
                include_sources=include_sources,
            ),
        )

    async def semantic_search_video(
        self,
        video_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /video/{video_id}/semantic-search`, as `SearchCalls.semantic_search_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_video as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )

    async def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /collection/{collection_id}/semantic-search`, as `SearchCalls.semantic_search_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_collection as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                index_names=index_names,
                index_ids=index_ids,
                top_k=top_k,
                score_threshold=score_threshold,
                filter_=filter_,
                return_fields=return_fields,
            ),
        )

    async def query_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /video/{video_id}/query`, as `SearchCalls.query_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_video as _endpoint
            from ..models.query_request import QueryRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )

    async def query_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ShotSearchResult | models.Error]:
        """`POST /collection/{collection_id}/query`, as `SearchCalls.query_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_collection as _endpoint
            from ..models.query_request import QueryRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )

    async def aggregate_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AggregateResult | models.Error]:
        """`POST /video/{video_id}/aggregate`, as `SearchCalls.aggregate_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_video as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )

    async def aggregate_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        group_by: str | None | Unset = UNSET,
        metric: str | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AggregateResult | models.Error]:
        """`POST /collection/{collection_id}/aggregate`, as `SearchCalls.aggregate_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_collection as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                sort=sort,
                limit=limit,
            ),
        )
