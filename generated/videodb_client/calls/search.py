"""The calls of the tag Search, one method an operation."""

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
from ..types import UNSET, Response, Unset


class SearchCalls(Calls):
    """Search: Searching what is said and seen in videos, and asking about it.

    The calls:
        search_collections: Search what is said or seen in the videos of a collection
        search_video_index: Search what is said or seen in a video
        search_titles: Search a collection by title
        search_web: Search for videos by plain words
        search_video_v2: Search a video
        search_collection_v2: Search a collection
        ask_video: Ask a question about a video
        ask_collection: Ask a question about a collection
        semantic_search_video: Search a video by meaning
        semantic_search_collection: Search a collection by meaning
        query_video: Query an index of a video
        query_collection: Query an index of a collection
        aggregate_video: Count or average over an index of a video
        aggregate_collection: Count or average over an index of a collection
    """

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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search what is said or seen in the videos of a collection.

        Only videos that were indexed before are found (create_video_index, create_scene_index). The newer search is
        search_collection_v2.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            query: What to look for, in plain words. Example: 'search query'.
            index_type: Whether in what is said or in what is seen.
            search_type: How to compare.
            score_threshold: The lowest score, 0 to 1, that is given. Example: 0.2.
            result_threshold: How many matches to give at most. Example: 10.
            stitch: Whether matches that touch each other become one. Example: True.
            rerank: Whether a second step puts the matches into a better order. Example: False.
            filter_: What a match must carry of the metadata that was set when it was indexed, all of it:
                `[{"category": "news"}]`. Also spelled `filter`.
            dynamic_score_percentage: How far below the best score a match may be, in percent of the span of scores.
                The vendor's guides disagree whether more is stricter.
            sort_docs_on: What the matches of a video are sorted by, such as score or start.
            rerank_params: Settings of `rerank`; no page names them.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                search_matches = db.search.search_collections(
                    "default",
                    query="search query",
                    index_type="spoken_word",
                    search_type="semantic",
                    score_threshold=0.2,
                    result_threshold=10,
                    stitch=True,
                    rerank=False,
                )
                print(search_matches.shots)
            ```

        Where sources differ:
            - Where nothing is found, the server may answer with an error that says so; that is read as an empty
              result.
            - The vendor's SDKs also send `dynamic_score_percentage`, `sort_docs_on` and `rerank_params`.
            - The vendor's SDKs also search by `keyword`, `scene` and `llm`.
            - The vendor's Python SDK also reads `warnings`.
            - The vendor's SDKs read a video in each result, with its hits in `docs`, where the description has the
              hits themselves.

        `POST /collection/{collection_id}/search/`, https://docs.videodb.io/api-reference/collections/search_collections
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collections as _endpoint
            from ..models.search_collection_request import SearchCollectionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.SearchMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search what is said or seen in a video.

        It must have been indexed before (create_video_index, create_scene_index). The newer search is search_video_v2.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            query: What to look for, in plain words; the very words for `keyword`. Example: 'search query'.
            index_type: Whether in what is said or in what is seen.
            search_type: How to compare.
            score_threshold: The lowest score, 0 to 1, that is given. Example: 0.2.
            result_threshold: How many matches to give at most. Example: 10.
            stitch: Whether matches that touch each other become one. Example: True.
            scene_index_id: Which scene index to look in, for `index_type` scene. Example: 'idx-12345'.
            filter_: What a match must carry of the metadata that was set when it was indexed, all of it:
                `[{"category": "news"}]`. Also spelled `filter`.
            dynamic_score_percentage: How far below the best score a match may be, in percent of the span of scores.
                The vendor's guides disagree whether more is stricter.
            sort_docs_on: What the matches are sorted by, such as score or start.
            rerank_params: Settings of `rerank`; no page names them.
            rerank: Whether a second step puts the matches into a better order.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                search_matches = db.search.search_video_index(
                    "m-12345",
                    query="search query",
                    index_type="spoken_word",
                    search_type="semantic",
                    score_threshold=0.2,
                    result_threshold=10,
                    stitch=True,
                    scene_index_id="idx-12345",
                )
                print(search_matches.shots)
            ```

        Where sources differ:
            - Where nothing is found, the server may answer with an error that says so; that is read as an empty
              result.
            - The vendor's SDKs also send `dynamic_score_percentage`, `sort_docs_on`, `rerank` and `rerank_params`.
            - The vendor's SDKs also search by `scene` and `llm`.
            - The vendor's Python SDK also reads `warnings`.
            - The vendor's SDKs read a video in each result, with its hits in `docs`, where the description has the
              hits themselves.

        `POST /video/{video_id}/search/`, https://docs.videodb.io/api-reference/videos/indexing/search_video_index
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_index as _endpoint
            from ..models.search_video_request import SearchVideoRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )
        _content: _models.SearchMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Looks at the titles of videos, audio files and images. Nothing need be indexed.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            query: What a title is to be about. Example: 'search query'.
            search_type: How titles are compared. The server's default: 'llm'. Example: 'llm'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Something whose title fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for title_match in db.search.search_titles(
                    "default",
                    query="search query",
                    search_type="llm",
                ):
                    print(title_match.video)
            ```

        Where sources differ:
            - The vendor's SDKs read a `video` in each item, where the description has any object.

        `POST /collection/{collection_id}/search/title/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_titles as _endpoint
            from ..models.search_titles_request import SearchTitlesRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )
        _content: list[_models.TitleMatch] = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Search for videos by plain words.

        Where it looks is told differently: in the collection's own media, or (as the vendor's SDKs use it) on YouTube.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            query: What to look for, in plain words. Example: 'search query'.
            result_threshold: How many matches to give at most.
            platform: Where to look; the vendor's SDKs send youtube.
            duration: How long the videos are to be, as a word such as short.
            body_collection_id: Id of the collection, as the vendor's SDKs send it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                web_matches = db.search.search_web("default", query="search query")
                print(web_matches.results)
            ```

        Where sources differ:
            - The vendor's SDKs also send `result_threshold`, `platform` and `duration`, and its n8n node
              `collection_id`.
            - The vendor's SDKs read `results`, where the description has any object; what is in them is not
              published.

        `POST /collection/{collection_id}/search/web/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_web as _endpoint
            from ..models.search_web_request import SearchWebRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.WebMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def search_video_v2(
        self,
        video_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Search a video.

        Searches all indexes of a video for what plain words ask. Nothing found is an empty list. Each call is billed as
        a search; deepsearch costs more, and one with a session_id takes a turn in its session.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower and
                dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found, and how.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                search_v2_answer = db.search.search_video_v2(
                    "m-0198a1",
                    query="the goal",
                    mode="deepsearch",
                    session_id="s-1",
                )
                print(search_v2_answer.response_type)
            ```

        `POST /video/{video_id}/search/v2`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def search_collection_v2(
        self,
        collection_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Search a collection.

        Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty list.
        Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower and
                dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found, and how.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                search_v2_answer = db.search.search_collection_v2(
                    "c-0198a0",
                    query="the goal",
                    mode="deepsearch",
                    session_id="s-1",
                )
                print(search_v2_answer.response_type)
            ```

        `POST /collection/{collection_id}/search/v2`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collection_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Ask a question about a video.

        Has a model answer a question from what the indexes of a video hold. The video must be indexed (see
        create_index). Each call costs a search and what the model writes.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model answers, and from what.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                answer = db.search.ask_video(
                    "m-0198a1",
                    question="What does the red car do?",
                    top_k=15,
                    mode="default",
                    include_sources=True,
                )
                print(answer.answer)
            ```

        `POST /video/{video_id}/ask`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_video as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.Answer = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Ask a question about a collection.

        Has a model answer a question from what the indexes of a collection's videos hold. They must be indexed (see
        create_index). Each call costs a search and what the model writes.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model answers, and from what.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                answer = db.search.ask_collection(
                    "c-0198a0",
                    question="What does the red car do?",
                    top_k=15,
                    mode="default",
                    include_sources=True,
                )
                print(answer.answer)
            ```

        `POST /collection/{collection_id}/ask`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_collection as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.Answer = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def semantic_search_video(
        self,
        video_id: str,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Search a video by meaning.

        Searches the semantic indexes of a video for what is near in meaning, best first. They must be ready. Each call
        is billed as a search.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                shot_matches = db.search.semantic_search_video(
                    "m-0198a1",
                    query="a turning car",
                    index_names="scenes",
                    return_fields={"scenes": ["mood"]},
                )
                print(shot_matches.shots)
            ```

        `POST /video/{video_id}/semantic-search`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_video as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Search a collection by meaning.

        Searches the semantic indexes of a collection's videos for what is near in meaning, best first. They must be
        ready. Scores of different indexes cannot be compared. Each call is billed as a search.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                shot_matches = db.search.semantic_search_collection(
                    "c-0198a0",
                    query="a turning car",
                    index_names="scenes",
                    return_fields={"scenes": ["mood"]},
                )
                print(shot_matches.shots)
            ```

        `POST /collection/{collection_id}/semantic-search`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_collection as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def query_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Query an index of a video.

        Gives the records of one index of a video that a filter keeps, all of them, unranked. It works while the index
        is still building. Each call is billed as a query.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                shot_matches = db.search.query_video(
                    "m-0198a1",
                    index_name="scenes",
                    filter_=[{"field": "mood", "op": "in", "value": ["calm", "tense"]}],
                    limit=100,
                    sort=[["start", "desc"]],
                )
                print(shot_matches.shots)
            ```

        `POST /video/{video_id}/query`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_video as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def query_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Query an index of a collection.

        Gives the records of one index, of all videos of a collection, that a filter keeps, all of them, unranked. It
        works while the index is still building. Each call is billed as a query.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                shot_matches = db.search.query_collection(
                    "c-0198a0",
                    index_name="scenes",
                    filter_=[{"field": "mood", "op": "in", "value": ["calm", "tense"]}],
                    limit=100,
                    sort=[["start", "desc"]],
                )
                print(shot_matches.shots)
            ```

        `POST /collection/{collection_id}/query`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_collection as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Count or average over an index of a video.

        Groups the records of one index of a video by a field, and gives a number for each group. Each call is billed as
        a query.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The groups, with a number each.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                aggregates = db.search.aggregate_video(
                    "m-0198a1",
                    index_name="scenes",
                    group_by="mood",
                    metric="count",
                    limit=100,
                )
                print(aggregates.results)
            ```

        `POST /video/{video_id}/aggregate`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_video as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Count or average over an index of a collection.

        Groups the records of one index, of all videos of a collection, by a field, and gives a number for each group.
        Each call is billed as a query.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The groups, with a number each.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                aggregates = db.search.aggregate_collection(
                    "c-0198a0",
                    index_name="scenes",
                    group_by="mood",
                    metric="count",
                    limit=100,
                )
                print(aggregates.results)
            ```

        `POST /collection/{collection_id}/aggregate`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_collection as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncSearchCalls(AsyncCalls):
    """Search, for async callers: Searching what is said and seen in videos, and asking about it.

    The calls:
        search_collections: Search what is said or seen in the videos of a collection
        search_video_index: Search what is said or seen in a video
        search_titles: Search a collection by title
        search_web: Search for videos by plain words
        search_video_v2: Search a video
        search_collection_v2: Search a collection
        ask_video: Ask a question about a video
        ask_collection: Ask a question about a collection
        semantic_search_video: Search a video by meaning
        semantic_search_collection: Search a collection by meaning
        query_video: Query an index of a video
        query_collection: Query an index of a collection
        aggregate_video: Count or average over an index of a video
        aggregate_collection: Count or average over an index of a collection
    """

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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search what is said or seen in the videos of a collection.

        Only videos that were indexed before are found (create_video_index, create_scene_index). The newer search is
        search_collection_v2.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            query: What to look for, in plain words. Example: 'search query'.
            index_type: Whether in what is said or in what is seen.
            search_type: How to compare.
            score_threshold: The lowest score, 0 to 1, that is given. Example: 0.2.
            result_threshold: How many matches to give at most. Example: 10.
            stitch: Whether matches that touch each other become one. Example: True.
            rerank: Whether a second step puts the matches into a better order. Example: False.
            filter_: What a match must carry of the metadata that was set when it was indexed, all of it:
                `[{"category": "news"}]`. Also spelled `filter`.
            dynamic_score_percentage: How far below the best score a match may be, in percent of the span of scores.
                The vendor's guides disagree whether more is stricter.
            sort_docs_on: What the matches of a video are sorted by, such as score or start.
            rerank_params: Settings of `rerank`; no page names them.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                search_matches = await db.search.search_collections(
                    "default",
                    query="search query",
                    index_type="spoken_word",
                    search_type="semantic",
                    score_threshold=0.2,
                    result_threshold=10,
                    stitch=True,
                    rerank=False,
                )
                print(search_matches.shots)
            ```

        Where sources differ:
            - Where nothing is found, the server may answer with an error that says so; that is read as an empty
              result.
            - The vendor's SDKs also send `dynamic_score_percentage`, `sort_docs_on` and `rerank_params`.
            - The vendor's SDKs also search by `keyword`, `scene` and `llm`.
            - The vendor's Python SDK also reads `warnings`.
            - The vendor's SDKs read a video in each result, with its hits in `docs`, where the description has the
              hits themselves.

        `POST /collection/{collection_id}/search/`, https://docs.videodb.io/api-reference/collections/search_collections
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collections as _endpoint
            from ..models.search_collection_request import SearchCollectionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.SearchMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchMatches:
        """Search what is said or seen in a video.

        It must have been indexed before (create_video_index, create_scene_index). The newer search is search_video_v2.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            query: What to look for, in plain words; the very words for `keyword`. Example: 'search query'.
            index_type: Whether in what is said or in what is seen.
            search_type: How to compare.
            score_threshold: The lowest score, 0 to 1, that is given. Example: 0.2.
            result_threshold: How many matches to give at most. Example: 10.
            stitch: Whether matches that touch each other become one. Example: True.
            scene_index_id: Which scene index to look in, for `index_type` scene. Example: 'idx-12345'.
            filter_: What a match must carry of the metadata that was set when it was indexed, all of it:
                `[{"category": "news"}]`. Also spelled `filter`.
            dynamic_score_percentage: How far below the best score a match may be, in percent of the span of scores.
                The vendor's guides disagree whether more is stricter.
            sort_docs_on: What the matches are sorted by, such as score or start.
            rerank_params: Settings of `rerank`; no page names them.
            rerank: Whether a second step puts the matches into a better order.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                search_matches = await db.search.search_video_index(
                    "m-12345",
                    query="search query",
                    index_type="spoken_word",
                    search_type="semantic",
                    score_threshold=0.2,
                    result_threshold=10,
                    stitch=True,
                    scene_index_id="idx-12345",
                )
                print(search_matches.shots)
            ```

        Where sources differ:
            - Where nothing is found, the server may answer with an error that says so; that is read as an empty
              result.
            - The vendor's SDKs also send `dynamic_score_percentage`, `sort_docs_on`, `rerank` and `rerank_params`.
            - The vendor's SDKs also search by `scene` and `llm`.
            - The vendor's Python SDK also reads `warnings`.
            - The vendor's SDKs read a video in each result, with its hits in `docs`, where the description has the
              hits themselves.

        `POST /video/{video_id}/search/`, https://docs.videodb.io/api-reference/videos/indexing/search_video_index
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_index as _endpoint
            from ..models.search_video_request import SearchVideoRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                dynamic_score_percentage=dynamic_score_percentage,
                sort_docs_on=sort_docs_on,
                rerank_params=rerank_params,
                rerank=rerank,
            ),
        )
        _content: _models.SearchMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Looks at the titles of videos, audio files and images. Nothing need be indexed.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            query: What a title is to be about. Example: 'search query'.
            search_type: How titles are compared. The server's default: 'llm'. Example: 'llm'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Something whose title fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                for title_match in await db.search.search_titles(
                    "default",
                    query="search query",
                    search_type="llm",
                ):
                    print(title_match.video)
            ```

        Where sources differ:
            - The vendor's SDKs read a `video` in each item, where the description has any object.

        `POST /collection/{collection_id}/search/title/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_titles as _endpoint
            from ..models.search_titles_request import SearchTitlesRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                search_type=search_type,
            ),
        )
        _content: list[_models.TitleMatch] = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Search for videos by plain words.

        Where it looks is told differently: in the collection's own media, or (as the vendor's SDKs use it) on YouTube.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            query: What to look for, in plain words. Example: 'search query'.
            result_threshold: How many matches to give at most.
            platform: Where to look; the vendor's SDKs send youtube.
            duration: How long the videos are to be, as a word such as short.
            body_collection_id: Id of the collection, as the vendor's SDKs send it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                web_matches = await db.search.search_web("default", query="search query")
                print(web_matches.results)
            ```

        Where sources differ:
            - The vendor's SDKs also send `result_threshold`, `platform` and `duration`, and its n8n node
              `collection_id`.
            - The vendor's SDKs read `results`, where the description has any object; what is in them is not
              published.

        `POST /collection/{collection_id}/search/web/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_web as _endpoint
            from ..models.search_web_request import SearchWebRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.WebMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def search_video_v2(
        self,
        video_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Search a video.

        Searches all indexes of a video for what plain words ask. Nothing found is an empty list. Each call is billed as
        a search; deepsearch costs more, and one with a session_id takes a turn in its session.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower and
                dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found, and how.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                search_v2_answer = await db.search.search_video_v2(
                    "m-0198a1",
                    query="the goal",
                    mode="deepsearch",
                    session_id="s-1",
                )
                print(search_v2_answer.response_type)
            ```

        `POST /video/{video_id}/search/v2`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_video_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def search_collection_v2(
        self,
        collection_id: str,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SearchV2Answer:
        """Search a collection.

        Searches all indexes of the videos of a collection for what plain words ask. Nothing found is an empty list.
        Each call is billed as a search; deepsearch costs more, and one with a session_id takes a turn in its session.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            mode: `default` plans a search over all indexes; `deepsearch` reasons in several steps, is slower and
                dearer, and may ask back.
            top_k: How many matches at most. The server gives 10 unless told. At least: 1.
            session_id: For deepsearch, the session of an earlier answer that this goes on from.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            score_threshold: The lowest score to give. For mode default only.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            include_clip: Whether to give clips. It is not known whether the server heeds it.
            config: More settings, such as `include_trace` (whether the answer holds a trace) in mode default.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found, and how.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                search_v2_answer = await db.search.search_collection_v2(
                    "c-0198a0",
                    query="the goal",
                    mode="deepsearch",
                    session_id="s-1",
                )
                print(search_v2_answer.response_type)
            ```

        `POST /collection/{collection_id}/search/v2`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import search_collection_v2 as _endpoint
            from ..models.search_v2_request import SearchV2Request as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                sort=sort,
                include_clip=include_clip,
                config=config,
            ),
        )
        _content: _models.SearchV2Answer = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Ask a question about a video.

        Has a model answer a question from what the indexes of a video hold. The video must be indexed (see
        create_index). Each call costs a search and what the model writes.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model answers, and from what.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                answer = await db.search.ask_video(
                    "m-0198a1",
                    question="What does the red car do?",
                    top_k=15,
                    mode="default",
                    include_sources=True,
                )
                print(answer.answer)
            ```

        `POST /video/{video_id}/ask`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_video as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.Answer = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Ask a question about a collection.

        Has a model answer a question from what the indexes of a collection's videos hold. They must be indexed (see
        create_index). Each call costs a search and what the model writes.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            question: What to ask, in plain words.
            top_k: How many matches to answer from. The vendor's SDKs send 15. At least: 1.
            mode: How to search. The vendor's SDKs send `default`.
            include_sources: Whether the answer holds the shots that it was made from.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model answers, and from what.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                answer = await db.search.ask_collection(
                    "c-0198a0",
                    question="What does the red car do?",
                    top_k=15,
                    mode="default",
                    include_sources=True,
                )
                print(answer.answer)
            ```

        `POST /collection/{collection_id}/ask`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import ask_collection as _endpoint
            from ..models.ask_request import AskRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.Answer = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def semantic_search_video(
        self,
        video_id: str,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Search a video by meaning.

        Searches the semantic indexes of a video for what is near in meaning, best first. They must be ready. Each call
        is billed as a search.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                shot_matches = await db.search.semantic_search_video(
                    "m-0198a1",
                    query="a turning car",
                    index_names="scenes",
                    return_fields={"scenes": ["mood"]},
                )
                print(shot_matches.shots)
            ```

        `POST /video/{video_id}/semantic-search`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_video as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Search a collection by meaning.

        Searches the semantic indexes of a collection's videos for what is near in meaning, best first. They must be
        ready. Scores of different indexes cannot be compared. Each call is billed as a search.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, by its meaning.
            index_names: Which indexes, by name, one or several; all semantic ones unless given.
            index_ids: Which indexes, by id, one or several; all semantic ones unless given.
            top_k: How many matches at most. The vendor's SDKs send 10. At least: 1.
            score_threshold: The lowest score to give.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                shot_matches = await db.search.semantic_search_collection(
                    "c-0198a0",
                    query="a turning car",
                    index_names="scenes",
                    return_fields={"scenes": ["mood"]},
                )
                print(shot_matches.shots)
            ```

        `POST /collection/{collection_id}/semantic-search`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import semantic_search_collection as _endpoint
            from ..models.semantic_search_request import SemanticSearchRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def query_video(
        self,
        video_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Query an index of a video.

        Gives the records of one index of a video that a filter keeps, all of them, unranked. It works while the index
        is still building. Each call is billed as a query.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                shot_matches = await db.search.query_video(
                    "m-0198a1",
                    index_name="scenes",
                    filter_=[{"field": "mood", "op": "in", "value": ["calm", "tense"]}],
                    limit=100,
                    sort=[["start", "desc"]],
                )
                print(shot_matches.shots)
            ```

        `POST /video/{video_id}/query`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_video as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def query_collection(
        self,
        collection_id: str,
        *,
        index_name: str | None | Unset = UNSET,
        index_id: str | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ShotMatches:
        """Query an index of a collection.

        Gives the records of one index, of all videos of a collection, that a filter keeps, all of them, unranked. It
        works while the index is still building. Each call is billed as a query.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many records at most. The vendor's SDKs send 100. At least: 1.
            return_fields: Which fields of the indexed records come along in metadata: the name or id of an index,
                `all`, a list of names, or an object with a list of fields for each index.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The videos in which something fits.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                shot_matches = await db.search.query_collection(
                    "c-0198a0",
                    index_name="scenes",
                    filter_=[{"field": "mood", "op": "in", "value": ["calm", "tense"]}],
                    limit=100,
                    sort=[["start", "desc"]],
                )
                print(shot_matches.shots)
            ```

        `POST /collection/{collection_id}/query`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import query_collection as _endpoint
            from ..models.query_request import QueryRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
                return_fields=return_fields,
            ),
        )
        _content: _models.ShotMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Count or average over an index of a video.

        Groups the records of one index of a video by a field, and gives a number for each group. Each call is billed as
        a query.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The groups, with a number each.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                aggregates = await db.search.aggregate_video(
                    "m-0198a1",
                    index_name="scenes",
                    group_by="mood",
                    metric="count",
                    limit=100,
                )
                print(aggregates.results)
            ```

        `POST /video/{video_id}/aggregate`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_video as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Aggregates:
        """Count or average over an index of a collection.

        Groups the records of one index, of all videos of a collection, by a field, and gives a number for each group.
        Each call is billed as a query.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            index_name: Which index, by name. One of index_name and index_id is needed.
            index_id: Which index, by id. One of index_name and index_id is needed.
            group_by: The field whose values make the rows, one of the index's aggregate group. The page has it
                required.
            metric: What to work out for each row, such as `count` or `avg(confidence)`. The SDKs send `count`.
            filter_: What to keep. A list of conditions, such as `[{"field": "activity", "op": "==", "value":
                "walking"}]`, all of which must hold, or one object that joins conditions by `and`, `or` or `not`.
                Which operators a field takes stands in the index's field_schema. Also spelled `filter`.
            sort: What to sort by: `[["start", "asc"]]`, pairs of a field and asc or desc, or the name of a field
                alone, which sorts descending. Only fields of the index's sort group can be named.
            limit: How many rows at most. The vendor's SDKs send 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The groups, with a number each.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                aggregates = await db.search.aggregate_collection(
                    "c-0198a0",
                    index_name="scenes",
                    group_by="mood",
                    metric="count",
                    limit=100,
                )
                print(aggregates.results)
            ```

        `POST /collection/{collection_id}/aggregate`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.search import aggregate_collection as _endpoint
            from ..models.aggregate_request import AggregateRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_name=index_name,
                index_id=index_id,
                group_by=group_by,
                metric=metric,
                filter_=filter_,
                filter=filter,
                sort=sort,
                limit=limit,
            ),
        )
        _content: _models.Aggregates = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
                return_fields=return_fields,
            ),
        )

    def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
                return_fields=return_fields,
            ),
        )

    async def semantic_search_collection(
        self,
        collection_id: str,
        *,
        query: str,
        index_names: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        index_ids: str | list[str] | tuple[str, ...] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        return_fields: str | list[str] | tuple[str, ...] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None | Unset = UNSET,
        sort: str | Sequence[list[str] | tuple[str, ...]] | Mapping[str, Any] | None | Unset = UNSET,
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
                filter=filter,
                sort=sort,
                limit=limit,
            ),
        )
