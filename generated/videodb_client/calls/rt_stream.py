"""The calls of the tag RTStream, one method an operation."""

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
from ..results import AsyncPager, Page
from ..types import UNSET, Response, Unset


class RtStreamCalls(Calls):
    """RTStream: Real-time streaming operations."""

    @property
    def with_raw_response(self) -> RtStreamCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return RtStreamCallsRaw(self._client)

    def list_rtstreams(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: models.RTStreamStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.RTStream]:
        """List RTStreams.

        `GET /rtstream/`

        Args:
            limit: The server's default: 10. Example: 10.
            offset: The server's default: 0. Example: 0.
            status:
            name: Example: 'my stream'.
            ordering: Example: '-created_at'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstreams as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "limit": limit,
                "offset": offset,
                "status": status,
                "name": name,
                "ordering": ordering,
            },
            "data.results",
        )

    def create_rtstream(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: Sequence[models.RTStreamMediaType | str] | Unset = UNSET,
        store: bool | Unset = UNSET,
        enable_transcript: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStream:
        """Create an RTStream.

        `POST /rtstream/`

        Args:
            url: Example: 'rtsp://example.com:8554/stream'.
            name: Example: 'My Stream'.
            collection_id: The server's default: 'default'. Example: 'default'.
            sample_rate: The server's default: 30. Example: 30.
            media_types: Example: ['video', 'audio'].
            store: The server's default: False. Example: False.
            enable_transcript: The server's default: True. Example: True.
            ws_connection_id: Example: 'conn-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream as _endpoint
            from ..models.create_rt_stream_request import CreateRTStreamRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                collection_id=collection_id,
                sample_rate=sample_rate,
                media_types=media_types,
                store=store,
                enable_transcript=enable_transcript,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStream:
        """Get an RTStream.

        `GET /rtstream/{stream_id}/`

        Args:
            stream_id: Example: 'rts-12345'.
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
            from ..api.rt_stream import get_rtstream as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStream:
        """Update an RTStream.

        `PATCH /rtstream/{stream_id}/`

        Args:
            stream_id: Example: 'rts-12345'.
            name: Example: 'Updated Stream Name'.
            sample_rate: Example: 15.
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
            from ..api.rt_stream import update_rtstream as _endpoint
            from ..models.update_rt_stream_request import UpdateRTStreamRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                sample_rate=sample_rate,
            ),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_rtstream_status(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Start or stop an RTStream.

        `PATCH /rtstream/{stream_id}/status/`

        Args:
            stream_id: Example: 'rts-12345'.
            action:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_status as _endpoint
            from ..models.rt_stream_status_request import RTStreamStatusRequest as _Body

        _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def export_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamExport:
        """Export an RTStream as a video.

        `POST /rtstream/{stream_id}/export`

        Args:
            stream_id: Example: 'rts-12345'.
            name: Example: 'Exported Recording'.
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
            from ..api.rt_stream import export_rtstream as _endpoint
            from ..models.export_rt_stream_request import ExportRTStreamRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
            ),
        )
        _content: _models.RTStreamExport = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_rtstream_scene_index(
        self,
        stream_id: str,
        *,
        extraction_type: models.RTStreamExtractionType | Unset = UNSET,
        extraction_config: models.RTStreamExtractionConfig | Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndex:
        """Create a scene index of an RTStream.

        `POST /rtstream/{stream_id}/index/scene`

        Args:
            stream_id: Example: 'rts-12345'.
            extraction_type: The server's default: 'time'. Example: 'time'.
            extraction_config:
            prompt: Example: 'Describe the scene'.
            model_name: Example: 'GPT4o'.
            model_config:
            name: Example: 'My Scene Index'.
            ws_connection_id: Example: 'conn-123'.
            sandbox_id:
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
            from ..api.rt_stream import create_rtstream_scene_index as _endpoint
            from ..models.create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                name=name,
                ws_connection_id=ws_connection_id,
                sandbox_id=sandbox_id,
            ),
        )
        _content: _models.RTStreamSceneIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_rtstream_scene_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndexList:
        """List the scene indexes of an RTStream.

        `GET /rtstream/{stream_id}/index/scene`

        Args:
            stream_id: Example: 'rts-12345'.
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
            from ..api.rt_stream import list_rtstream_scene_indexes as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndexDetails:
        """Get a scene index of an RTStream.

        `GET /rtstream/{stream_id}/index/{scene_index_id}`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
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
            from ..api.rt_stream import get_rtstream_scene_index as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexDetails = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_scene_records(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.RTStreamSceneRecord]:
        """List the records of a scene index.

        `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            page: The server's default: 1. Example: 1.
            page_size: The server's default: 100. Example: 100.
            start: Example: 1700000000.
            end: Example: 1700003600.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_records as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                stream_id,
                scene_index_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page": page,
                "page_size": page_size,
                "start": start,
                "end": end,
            },
            "data.scene_index_records",
        )

    def update_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        prompt: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndex | None:
        """Update the prompt of a scene index.

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            prompt: Example: 'Updated scene description prompt'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`; None if it only says that it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index as _endpoint
            from ..models.update_rt_stream_scene_index_request import UpdateRTStreamSceneIndexRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
            ),
        )
        _perhaps: _models.RTStreamSceneIndex | None = getattr(_answer, "data", None)
        return _perhaps

    def update_rtstream_scene_index_status(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Start or stop a scene index.

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            action:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index_status as _endpoint
            from ..models.rt_stream_scene_index_status_request import RTStreamSceneIndexStatusRequest as _Body

        _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def search_rtstream(
        self,
        stream_id: str,
        *,
        query: str,
        scene_index_id: str | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        dynamic_score_percentage: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSearchMatches:
        """Search an RTStream.

        `POST /rtstream/{stream_id}/search`

        Args:
            stream_id: Example: 'rts-12345'.
            query: Example: 'person walking'.
            scene_index_id: Example: 'scene-idx-12345'.
            result_threshold: The server's default: 10. Example: 10.
            score_threshold: Example: 0.5.
            dynamic_score_percentage: The server's default: 20. Example: 20.
            stitch: The server's default: True. Example: True.
            filter_:
            rerank: The server's default: False. Example: False.
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
            from ..api.rt_stream import search_rtstream as _endpoint
            from ..models.search_rt_stream_request import SearchRTStreamRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                stitch=stitch,
                filter_=filter_,
                rerank=rerank,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.RTStreamSearchMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_stream(
        self,
        stream_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        original_frame_rate: int | Unset = UNSET,
        frame_rate: int | Unset = UNSET,
        player_title: str | Unset = UNSET,
        player_description: str | Unset = UNSET,
        player_slug_prefix: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Get the stream URL of an RTStream.

        `GET /rtstream/{stream_id}/stream`

        Args:
            stream_id: Example: 'rts-12345'.
            start: Example: 1700000000.
            end: Example: 1700003600.
            original_frame_rate: The server's default: 1. Example: 1.
            frame_rate: The server's default: 1. Example: 1.
            player_title:
            player_description:
            player_slug_prefix:
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
            from ..api.rt_stream import get_rtstream_stream as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            original_frame_rate=original_frame_rate,
            frame_rate=frame_rate,
            player_title=player_title,
            player_description=player_description,
            player_slug_prefix=player_slug_prefix,
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_transcription(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        since: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.RTStreamTranscriptRecord]:
        """Get the transcript of an RTStream.

        `GET /rtstream/{stream_id}/transcription/`

        Args:
            stream_id: Example: 'rts-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            page: The server's default: 1. Example: 1.
            page_size: The server's default: 100. At most: 1000. Example: 100.
            start: Example: 1700000000.
            end: Example: 1700003600.
            since: Example: 1700000000.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                stream_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "engine": engine,
                "page": page,
                "page_size": page_size,
                "start": start,
                "end": end,
                "since": since,
            },
            "data.transcription_records",
        )

    def manage_rtstream_transcription(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        engine: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamTranscriptionChange:
        """Start or stop the transcription of an RTStream.

        `POST /rtstream/{stream_id}/transcription/`

        Args:
            stream_id: Example: 'rts-12345'.
            action: Example: 'start'.
            engine: The server's default: 'default'. Example: 'default'.
            ws_connection_id: Example: 'conn-123'.
            mode:
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
            from ..api.rt_stream import manage_rtstream_transcription as _endpoint
            from ..models.manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
                engine=engine,
                ws_connection_id=ws_connection_id,
                mode=mode,
            ),
        )
        _content: _models.RTStreamTranscriptionChange = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_transcription_status(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamTranscriptionDetails:
        """Get the transcription status of an RTStream.

        `GET /rtstream/{stream_id}/transcription/status`

        Args:
            stream_id: Example: 'rts-12345'.
            engine: The server's default: 'default'. Example: 'default'.
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
            from ..api.rt_stream import get_rtstream_transcription_status as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
        )
        _content: _models.RTStreamTranscriptionDetails = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_event(
        self,
        *,
        event_prompt: str,
        label: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewRTStreamEvent:
        """Create an event.

        `POST /rtstream/event`

        Args:
            event_prompt: Example: 'Detect when a person enters the room'.
            label: Example: 'person-entry'.
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
            from ..api.rt_stream import create_event as _endpoint
            from ..models.create_rt_stream_event_request import CreateRTStreamEventRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_prompt=event_prompt,
                label=label,
            ),
        )
        _content: _models.NewRTStreamEvent = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_events(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamEventList:
        """List events.

        `GET /rtstream/event`

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
            from ..api.rt_stream import list_events as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamEventList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_alert(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        event_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewRTStreamAlert:
        """Create an alert.

        `POST /rtstream/{stream_id}/index/{scene_index_id}/alert`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            event_id: Example: 'event-12345'.
            callback_url: Example: 'https://webhook.example.com/alert'.
            ws_connection_id: Example: 'conn-123'.
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
            from ..api.rt_stream import create_alert as _endpoint
            from ..models.create_rt_stream_alert_request import CreateRTStreamAlertRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.NewRTStreamAlert = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_alerts(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamAlertList:
        """List alerts.

        `GET /rtstream/{stream_id}/index/{scene_index_id}/alert`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
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
            from ..api.rt_stream import list_alerts as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamAlertList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_alert_status(
        self,
        stream_id: str,
        scene_index_id: str,
        alert_id: str,
        *,
        status: models.RTStreamAlertStatus | str | Unset = UNSET,
        action: models.RTStreamAlertAction | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Enable or disable an alert.

        `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            alert_id: Example: 'alert-12345'.
            status: Example: 'disabled'.
            action:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_alert_status as _endpoint
            from ..models.rt_stream_alert_status_request import RTStreamAlertStatusRequest as _Body

        _endpoint.sync(
            stream_id,
            scene_index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                status=status,
                action=action,
            ),
        )

    def create_rtstream_understanding(
        self,
        stream_id: str,
        *,
        segmentation: models.RTStreamSegmentation | Mapping[str, Any] | Unset = UNSET,
        analyzers: Sequence[models.RTStreamAnalyzer | Mapping[str, Any]] | Unset = UNSET,
        store: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstanding:
        """Has a model watch a stream from now on. It runs, and costs, until it is stopped by
        update_rtstream_understanding_status. Sent twice, it runs and costs twice.

        `POST /rtstream/{stream_id}/understand`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            segmentation: How the stream is cut.
            analyzers: What to look for - exactly one analyzer, of type vlm.
            store: Whether to keep what is found, which an index needs. The SDKs send true.
            ws_connection_id: Id of a WebSocket connection to send what is found to.
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
            from ..api.rt_stream import create_rtstream_understanding as _endpoint
            from ..models.create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                segmentation=segmentation,
                analyzers=analyzers,
                store=store,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.RTStreamUnderstanding = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_rtstream_understandings(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstandingList:
        """Lists all understandings of a stream, running and stopped.

        `GET /rtstream/{stream_id}/understand`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
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
            from ..api.rt_stream import list_rtstream_understandings as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstandingList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_understanding(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstanding:
        """Gets one understanding of a stream, with its outputs.

        `GET /rtstream/{stream_id}/understand/{understanding_id}`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
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
            from ..api.rt_stream import get_rtstream_understanding as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstanding = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_rtstream_understanding_status(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Stops an understanding, which ends what it costs, or lets it go on, which costs again.

        `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
            action: `start` to go on, which costs again; `stop` to stop, which ends what it costs.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_understanding_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        _endpoint.sync(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def get_rtstream_understanding_records(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        output: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[dict[str, Any]]:
        """Gets what an understanding found in a span of time, page by page. It must have been stored.

        `GET /rtstream/{stream_id}/understand/{understanding_id}/records`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
            start: From when, in Unix seconds. The vendor's SDKs always send it. Example: 1700000000.
            end: Until when, in Unix seconds. The vendor's SDKs always send it. Example: 1700000600.
            output: Which of the outputs, by name. The vendor's SDKs send `scene` unless told. Example: 'scene'.
            page: Which page, from 1. At least: 1.
            page_size: How many records a page has. The vendor's SDKs ask for 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding_records as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                stream_id,
                understanding_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "start": start,
                "end": end,
                "output": output,
                "page": page,
                "page_size": page_size,
            },
            "data.records",
        )

    def create_rtstream_index(
        self,
        stream_id: str,
        *,
        source: Mapping[str, Any],
        name: str | Unset = UNSET,
        use_for: list[str] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndex:
        """Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is
        stopped by update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two.

        `POST /rtstream/{stream_id}/indexes`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            source: What to index - one of the outputs of an understanding that is stored.
            name: What to call it.
            use_for: What it is for; `["semantic"]` unless told.
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
            from ..api.rt_stream import create_rtstream_index as _endpoint
            from ..models.create_rt_stream_index_request import CreateRTStreamIndexRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
            ),
        )
        _content: _models.RTStreamIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_rtstream_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexList:
        """Lists the indexes of a stream that were made of an understanding.

        `GET /rtstream/{stream_id}/indexes`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
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
            from ..api.rt_stream import list_rtstream_indexes as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_index(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndex:
        """Gets one index of a stream.

        `GET /rtstream/{stream_id}/indexes/{index_id}`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
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
            from ..api.rt_stream import get_rtstream_index as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_rtstream_index_status(
        self,
        stream_id: str,
        index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Stops an index, or lets it go on.

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/status`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            action: `start` to go on, which costs again; `stop` to stop, which ends what it costs.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        _endpoint.sync(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def get_rtstream_index_records(
        self,
        stream_id: str,
        index_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[dict[str, Any]]:
        """Gets what an index of a stream holds, page by page.

        `GET /rtstream/{stream_id}/indexes/{index_id}/records`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            start: From when, in Unix seconds. Example: 1700000000.
            end: Until when, in Unix seconds. Example: 1700000600.
            page: Which page, from 1. At least: 1.
            page_size: How many records a page has. The vendor's SDKs ask for 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index_records as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                stream_id,
                index_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "start": start,
                "end": end,
                "page": page,
                "page_size": page_size,
            },
            "data.records",
        )

    def create_rtstream_index_alert(
        self,
        stream_id: str,
        index_id: str,
        *,
        event_id: str,
        callback_url: str,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexAlert:
        """Has the server call a URL whenever an event happens in a stream. Sent twice, it alerts twice.

        `POST /rtstream/{stream_id}/indexes/{index_id}/alert`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            event_id: Id of the event to be alerted of (see create_event). Example: 'event-12345'.
            callback_url: A URL that the server calls when it happens.
            ws_connection_id: Id of a WebSocket connection to tell too.
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
            from ..api.rt_stream import create_rtstream_index_alert as _endpoint
            from ..models.create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest as _Body

        _answer = _endpoint.sync(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.RTStreamIndexAlert = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_rtstream_index_alerts(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexAlertList:
        """Lists the alerts of an index of a stream.

        `GET /rtstream/{stream_id}/indexes/{index_id}/alert`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
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
            from ..api.rt_stream import list_rtstream_index_alerts as _endpoint

        _answer = _endpoint.sync(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexAlertList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_rtstream_index_alert_status(
        self,
        stream_id: str,
        index_id: str,
        alert_id: str,
        *,
        action: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Turns an alert on or off. It stays, there is no way to delete one.

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/alert/{alert_id}/status`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            alert_id: Id of the alert.
            action: `enable` or `disable`. Example: 'disable'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_alert_status as _endpoint
            from ..models.rt_stream_index_alert_status_request import RTStreamIndexAlertStatusRequest as _Body

        _endpoint.sync(
            stream_id,
            index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def search_collection_rtstreams(
        self,
        collection_id: str,
        *,
        query: str,
        scene_index_id: str | None | Unset = UNSET,
        result_threshold: int | None | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        dynamic_score_percentage: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamMatches:
        """Searches what was indexed of all streams of a collection. Each call is billed as a search.

        `POST /rtstream/collection/{collection_id}/search`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            scene_index_id: Which index to search; all unless given.
            result_threshold: How many matches at most.
            score_threshold: The lowest score to give.
            dynamic_score_percentage: How much of the range of scores to keep. The guides disagree which way is
                stricter.
            filter_: Conditions on the metadata.
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
            from ..api.rt_stream import search_collection_rtstreams as _endpoint
            from ..models.search_collection_rt_streams_request import SearchCollectionRTStreamsRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                filter_=filter_,
            ),
        )
        _content: _models.RTStreamMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content


class AsyncRtStreamCalls(AsyncCalls):
    """RTStream, for async callers: Real-time streaming operations."""

    @property
    def with_raw_response(self) -> AsyncRtStreamCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncRtStreamCallsRaw(self._client)

    def list_rtstreams(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: models.RTStreamStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.RTStream]:
        """List RTStreams.

        `GET /rtstream/`

        Args:
            limit: The server's default: 10. Example: 10.
            offset: The server's default: 0. Example: 0.
            status:
            name: Example: 'my stream'.
            ordering: Example: '-created_at'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstreams as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "limit": limit,
                "offset": offset,
                "status": status,
                "name": name,
                "ordering": ordering,
            },
            "data.results",
        )

    async def create_rtstream(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: Sequence[models.RTStreamMediaType | str] | Unset = UNSET,
        store: bool | Unset = UNSET,
        enable_transcript: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStream:
        """Create an RTStream.

        `POST /rtstream/`

        Args:
            url: Example: 'rtsp://example.com:8554/stream'.
            name: Example: 'My Stream'.
            collection_id: The server's default: 'default'. Example: 'default'.
            sample_rate: The server's default: 30. Example: 30.
            media_types: Example: ['video', 'audio'].
            store: The server's default: False. Example: False.
            enable_transcript: The server's default: True. Example: True.
            ws_connection_id: Example: 'conn-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream as _endpoint
            from ..models.create_rt_stream_request import CreateRTStreamRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                collection_id=collection_id,
                sample_rate=sample_rate,
                media_types=media_types,
                store=store,
                enable_transcript=enable_transcript,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_rtstream(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStream:
        """Get an RTStream.

        `GET /rtstream/{stream_id}/`

        Args:
            stream_id: Example: 'rts-12345'.
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
            from ..api.rt_stream import get_rtstream as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStream:
        """Update an RTStream.

        `PATCH /rtstream/{stream_id}/`

        Args:
            stream_id: Example: 'rts-12345'.
            name: Example: 'Updated Stream Name'.
            sample_rate: Example: 15.
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
            from ..api.rt_stream import update_rtstream as _endpoint
            from ..models.update_rt_stream_request import UpdateRTStreamRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                sample_rate=sample_rate,
            ),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_rtstream_status(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Start or stop an RTStream.

        `PATCH /rtstream/{stream_id}/status/`

        Args:
            stream_id: Example: 'rts-12345'.
            action:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_status as _endpoint
            from ..models.rt_stream_status_request import RTStreamStatusRequest as _Body

        await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def export_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamExport:
        """Export an RTStream as a video.

        `POST /rtstream/{stream_id}/export`

        Args:
            stream_id: Example: 'rts-12345'.
            name: Example: 'Exported Recording'.
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
            from ..api.rt_stream import export_rtstream as _endpoint
            from ..models.export_rt_stream_request import ExportRTStreamRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
            ),
        )
        _content: _models.RTStreamExport = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_rtstream_scene_index(
        self,
        stream_id: str,
        *,
        extraction_type: models.RTStreamExtractionType | Unset = UNSET,
        extraction_config: models.RTStreamExtractionConfig | Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndex:
        """Create a scene index of an RTStream.

        `POST /rtstream/{stream_id}/index/scene`

        Args:
            stream_id: Example: 'rts-12345'.
            extraction_type: The server's default: 'time'. Example: 'time'.
            extraction_config:
            prompt: Example: 'Describe the scene'.
            model_name: Example: 'GPT4o'.
            model_config:
            name: Example: 'My Scene Index'.
            ws_connection_id: Example: 'conn-123'.
            sandbox_id:
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
            from ..api.rt_stream import create_rtstream_scene_index as _endpoint
            from ..models.create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                name=name,
                ws_connection_id=ws_connection_id,
                sandbox_id=sandbox_id,
            ),
        )
        _content: _models.RTStreamSceneIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_rtstream_scene_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndexList:
        """List the scene indexes of an RTStream.

        `GET /rtstream/{stream_id}/index/scene`

        Args:
            stream_id: Example: 'rts-12345'.
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
            from ..api.rt_stream import list_rtstream_scene_indexes as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndexDetails:
        """Get a scene index of an RTStream.

        `GET /rtstream/{stream_id}/index/{scene_index_id}`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
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
            from ..api.rt_stream import get_rtstream_scene_index as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexDetails = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_scene_records(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.RTStreamSceneRecord]:
        """List the records of a scene index.

        `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            page: The server's default: 1. Example: 1.
            page_size: The server's default: 100. Example: 100.
            start: Example: 1700000000.
            end: Example: 1700003600.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_records as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                stream_id,
                scene_index_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page": page,
                "page_size": page_size,
                "start": start,
                "end": end,
            },
            "data.scene_index_records",
        )

    async def update_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        prompt: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSceneIndex | None:
        """Update the prompt of a scene index.

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            prompt: Example: 'Updated scene description prompt'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`; None if it only says that it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index as _endpoint
            from ..models.update_rt_stream_scene_index_request import UpdateRTStreamSceneIndexRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
            ),
        )
        _perhaps: _models.RTStreamSceneIndex | None = getattr(_answer, "data", None)
        return _perhaps

    async def update_rtstream_scene_index_status(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Start or stop a scene index.

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            action:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index_status as _endpoint
            from ..models.rt_stream_scene_index_status_request import RTStreamSceneIndexStatusRequest as _Body

        await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def search_rtstream(
        self,
        stream_id: str,
        *,
        query: str,
        scene_index_id: str | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        dynamic_score_percentage: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSearchMatches:
        """Search an RTStream.

        `POST /rtstream/{stream_id}/search`

        Args:
            stream_id: Example: 'rts-12345'.
            query: Example: 'person walking'.
            scene_index_id: Example: 'scene-idx-12345'.
            result_threshold: The server's default: 10. Example: 10.
            score_threshold: Example: 0.5.
            dynamic_score_percentage: The server's default: 20. Example: 20.
            stitch: The server's default: True. Example: True.
            filter_:
            rerank: The server's default: False. Example: False.
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
            from ..api.rt_stream import search_rtstream as _endpoint
            from ..models.search_rt_stream_request import SearchRTStreamRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                stitch=stitch,
                filter_=filter_,
                rerank=rerank,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.RTStreamSearchMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_rtstream_stream(
        self,
        stream_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        original_frame_rate: int | Unset = UNSET,
        frame_rate: int | Unset = UNSET,
        player_title: str | Unset = UNSET,
        player_description: str | Unset = UNSET,
        player_slug_prefix: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Get the stream URL of an RTStream.

        `GET /rtstream/{stream_id}/stream`

        Args:
            stream_id: Example: 'rts-12345'.
            start: Example: 1700000000.
            end: Example: 1700003600.
            original_frame_rate: The server's default: 1. Example: 1.
            frame_rate: The server's default: 1. Example: 1.
            player_title:
            player_description:
            player_slug_prefix:
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
            from ..api.rt_stream import get_rtstream_stream as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            original_frame_rate=original_frame_rate,
            frame_rate=frame_rate,
            player_title=player_title,
            player_description=player_description,
            player_slug_prefix=player_slug_prefix,
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_rtstream_transcription(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        since: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.RTStreamTranscriptRecord]:
        """Get the transcript of an RTStream.

        `GET /rtstream/{stream_id}/transcription/`

        Args:
            stream_id: Example: 'rts-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            page: The server's default: 1. Example: 1.
            page_size: The server's default: 100. At most: 1000. Example: 100.
            start: Example: 1700000000.
            end: Example: 1700003600.
            since: Example: 1700000000.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                stream_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "engine": engine,
                "page": page,
                "page_size": page_size,
                "start": start,
                "end": end,
                "since": since,
            },
            "data.transcription_records",
        )

    async def manage_rtstream_transcription(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        engine: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamTranscriptionChange:
        """Start or stop the transcription of an RTStream.

        `POST /rtstream/{stream_id}/transcription/`

        Args:
            stream_id: Example: 'rts-12345'.
            action: Example: 'start'.
            engine: The server's default: 'default'. Example: 'default'.
            ws_connection_id: Example: 'conn-123'.
            mode:
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
            from ..api.rt_stream import manage_rtstream_transcription as _endpoint
            from ..models.manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
                engine=engine,
                ws_connection_id=ws_connection_id,
                mode=mode,
            ),
        )
        _content: _models.RTStreamTranscriptionChange = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_rtstream_transcription_status(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamTranscriptionDetails:
        """Get the transcription status of an RTStream.

        `GET /rtstream/{stream_id}/transcription/status`

        Args:
            stream_id: Example: 'rts-12345'.
            engine: The server's default: 'default'. Example: 'default'.
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
            from ..api.rt_stream import get_rtstream_transcription_status as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
        )
        _content: _models.RTStreamTranscriptionDetails = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_event(
        self,
        *,
        event_prompt: str,
        label: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewRTStreamEvent:
        """Create an event.

        `POST /rtstream/event`

        Args:
            event_prompt: Example: 'Detect when a person enters the room'.
            label: Example: 'person-entry'.
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
            from ..api.rt_stream import create_event as _endpoint
            from ..models.create_rt_stream_event_request import CreateRTStreamEventRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_prompt=event_prompt,
                label=label,
            ),
        )
        _content: _models.NewRTStreamEvent = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_events(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamEventList:
        """List events.

        `GET /rtstream/event`

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
            from ..api.rt_stream import list_events as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamEventList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_alert(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        event_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewRTStreamAlert:
        """Create an alert.

        `POST /rtstream/{stream_id}/index/{scene_index_id}/alert`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            event_id: Example: 'event-12345'.
            callback_url: Example: 'https://webhook.example.com/alert'.
            ws_connection_id: Example: 'conn-123'.
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
            from ..api.rt_stream import create_alert as _endpoint
            from ..models.create_rt_stream_alert_request import CreateRTStreamAlertRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.NewRTStreamAlert = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_alerts(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamAlertList:
        """List alerts.

        `GET /rtstream/{stream_id}/index/{scene_index_id}/alert`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
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
            from ..api.rt_stream import list_alerts as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamAlertList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_alert_status(
        self,
        stream_id: str,
        scene_index_id: str,
        alert_id: str,
        *,
        status: models.RTStreamAlertStatus | str | Unset = UNSET,
        action: models.RTStreamAlertAction | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Enable or disable an alert.

        `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`

        Args:
            stream_id: Example: 'rts-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            alert_id: Example: 'alert-12345'.
            status: Example: 'disabled'.
            action:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_alert_status as _endpoint
            from ..models.rt_stream_alert_status_request import RTStreamAlertStatusRequest as _Body

        await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                status=status,
                action=action,
            ),
        )

    async def create_rtstream_understanding(
        self,
        stream_id: str,
        *,
        segmentation: models.RTStreamSegmentation | Mapping[str, Any] | Unset = UNSET,
        analyzers: Sequence[models.RTStreamAnalyzer | Mapping[str, Any]] | Unset = UNSET,
        store: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstanding:
        """Has a model watch a stream from now on. It runs, and costs, until it is stopped by
        update_rtstream_understanding_status. Sent twice, it runs and costs twice.

        `POST /rtstream/{stream_id}/understand`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            segmentation: How the stream is cut.
            analyzers: What to look for - exactly one analyzer, of type vlm.
            store: Whether to keep what is found, which an index needs. The SDKs send true.
            ws_connection_id: Id of a WebSocket connection to send what is found to.
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
            from ..api.rt_stream import create_rtstream_understanding as _endpoint
            from ..models.create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                segmentation=segmentation,
                analyzers=analyzers,
                store=store,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.RTStreamUnderstanding = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_rtstream_understandings(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstandingList:
        """Lists all understandings of a stream, running and stopped.

        `GET /rtstream/{stream_id}/understand`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
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
            from ..api.rt_stream import list_rtstream_understandings as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstandingList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_rtstream_understanding(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstanding:
        """Gets one understanding of a stream, with its outputs.

        `GET /rtstream/{stream_id}/understand/{understanding_id}`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
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
            from ..api.rt_stream import get_rtstream_understanding as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstanding = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_rtstream_understanding_status(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Stops an understanding, which ends what it costs, or lets it go on, which costs again.

        `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
            action: `start` to go on, which costs again; `stop` to stop, which ends what it costs.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_understanding_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        await _endpoint.asyncio(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def get_rtstream_understanding_records(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        output: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """Gets what an understanding found in a span of time, page by page. It must have been stored.

        `GET /rtstream/{stream_id}/understand/{understanding_id}/records`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
            start: From when, in Unix seconds. The vendor's SDKs always send it. Example: 1700000000.
            end: Until when, in Unix seconds. The vendor's SDKs always send it. Example: 1700000600.
            output: Which of the outputs, by name. The vendor's SDKs send `scene` unless told. Example: 'scene'.
            page: Which page, from 1. At least: 1.
            page_size: How many records a page has. The vendor's SDKs ask for 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding_records as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                stream_id,
                understanding_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "start": start,
                "end": end,
                "output": output,
                "page": page,
                "page_size": page_size,
            },
            "data.records",
        )

    async def create_rtstream_index(
        self,
        stream_id: str,
        *,
        source: Mapping[str, Any],
        name: str | Unset = UNSET,
        use_for: list[str] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndex:
        """Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is
        stopped by update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two.

        `POST /rtstream/{stream_id}/indexes`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            source: What to index - one of the outputs of an understanding that is stored.
            name: What to call it.
            use_for: What it is for; `["semantic"]` unless told.
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
            from ..api.rt_stream import create_rtstream_index as _endpoint
            from ..models.create_rt_stream_index_request import CreateRTStreamIndexRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
            ),
        )
        _content: _models.RTStreamIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_rtstream_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexList:
        """Lists the indexes of a stream that were made of an understanding.

        `GET /rtstream/{stream_id}/indexes`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
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
            from ..api.rt_stream import list_rtstream_indexes as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_rtstream_index(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndex:
        """Gets one index of a stream.

        `GET /rtstream/{stream_id}/indexes/{index_id}`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
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
            from ..api.rt_stream import get_rtstream_index as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_rtstream_index_status(
        self,
        stream_id: str,
        index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Stops an index, or lets it go on.

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/status`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            action: `start` to go on, which costs again; `stop` to stop, which ends what it costs.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        await _endpoint.asyncio(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def get_rtstream_index_records(
        self,
        stream_id: str,
        index_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """Gets what an index of a stream holds, page by page.

        `GET /rtstream/{stream_id}/indexes/{index_id}/records`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            start: From when, in Unix seconds. Example: 1700000000.
            end: Until when, in Unix seconds. Example: 1700000600.
            page: Which page, from 1. At least: 1.
            page_size: How many records a page has. The vendor's SDKs ask for 100. At least: 1.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index_records as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                stream_id,
                index_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "start": start,
                "end": end,
                "page": page,
                "page_size": page_size,
            },
            "data.records",
        )

    async def create_rtstream_index_alert(
        self,
        stream_id: str,
        index_id: str,
        *,
        event_id: str,
        callback_url: str,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexAlert:
        """Has the server call a URL whenever an event happens in a stream. Sent twice, it alerts twice.

        `POST /rtstream/{stream_id}/indexes/{index_id}/alert`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            event_id: Id of the event to be alerted of (see create_event). Example: 'event-12345'.
            callback_url: A URL that the server calls when it happens.
            ws_connection_id: Id of a WebSocket connection to tell too.
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
            from ..api.rt_stream import create_rtstream_index_alert as _endpoint
            from ..models.create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest as _Body

        _answer = await _endpoint.asyncio(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )
        _content: _models.RTStreamIndexAlert = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def list_rtstream_index_alerts(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexAlertList:
        """Lists the alerts of an index of a stream.

        `GET /rtstream/{stream_id}/indexes/{index_id}/alert`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
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
            from ..api.rt_stream import list_rtstream_index_alerts as _endpoint

        _answer = await _endpoint.asyncio(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexAlertList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_rtstream_index_alert_status(
        self,
        stream_id: str,
        index_id: str,
        alert_id: str,
        *,
        action: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Turns an alert on or off. It stays, there is no way to delete one.

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/alert/{alert_id}/status`

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            alert_id: Id of the alert.
            action: `enable` or `disable`. Example: 'disable'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_alert_status as _endpoint
            from ..models.rt_stream_index_alert_status_request import RTStreamIndexAlertStatusRequest as _Body

        await _endpoint.asyncio(
            stream_id,
            index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def search_collection_rtstreams(
        self,
        collection_id: str,
        *,
        query: str,
        scene_index_id: str | None | Unset = UNSET,
        result_threshold: int | None | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        dynamic_score_percentage: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamMatches:
        """Searches what was indexed of all streams of a collection. Each call is billed as a search.

        `POST /rtstream/collection/{collection_id}/search`

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            scene_index_id: Which index to search; all unless given.
            result_threshold: How many matches at most.
            score_threshold: The lowest score to give.
            dynamic_score_percentage: How much of the range of scores to keep. The guides disagree which way is
                stricter.
            filter_: Conditions on the metadata.
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
            from ..api.rt_stream import search_collection_rtstreams as _endpoint
            from ..models.search_collection_rt_streams_request import SearchCollectionRTStreamsRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                filter_=filter_,
            ),
        )
        _content: _models.RTStreamMatches = _content_of(_answer, _endpoint._OPERATION)
        return _content


class RtStreamCallsRaw(Calls):
    """RTStream: each call gives the answer as it came, whatever its status."""

    def list_rtstreams(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: models.RTStreamStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamListResult | models.Error]:
        """`GET /rtstream/`, as `RtStreamCalls.list_rtstreams`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstreams as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            limit=limit,
            offset=offset,
            status=status,
            name=name,
            ordering=ordering,
        )

    def create_rtstream(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: Sequence[models.RTStreamMediaType | str] | Unset = UNSET,
        store: bool | Unset = UNSET,
        enable_transcript: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamResult | models.Error]:
        """`POST /rtstream/`, as `RtStreamCalls.create_rtstream`."""
        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream as _endpoint
            from ..models.create_rt_stream_request import CreateRTStreamRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                collection_id=collection_id,
                sample_rate=sample_rate,
                media_types=media_types,
                store=store,
                enable_transcript=enable_transcript,
                ws_connection_id=ws_connection_id,
            ),
        )

    def get_rtstream(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamResult | models.Error]:
        """`GET /rtstream/{stream_id}/`, as `RtStreamCalls.get_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamResult | models.Error]:
        """`PATCH /rtstream/{stream_id}/`, as `RtStreamCalls.update_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream as _endpoint
            from ..models.update_rt_stream_request import UpdateRTStreamRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                sample_rate=sample_rate,
            ),
        )

    def update_rtstream_status(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/status/`, as `RtStreamCalls.update_rtstream_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_status as _endpoint
            from ..models.rt_stream_status_request import RTStreamStatusRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def export_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamExportResult | models.Error]:
        """`POST /rtstream/{stream_id}/export`, as `RtStreamCalls.export_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import export_rtstream as _endpoint
            from ..models.export_rt_stream_request import ExportRTStreamRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
            ),
        )

    def create_rtstream_scene_index(
        self,
        stream_id: str,
        *,
        extraction_type: models.RTStreamExtractionType | Unset = UNSET,
        extraction_config: models.RTStreamExtractionConfig | Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneIndexResult | models.Error]:
        """`POST /rtstream/{stream_id}/index/scene`, as `RtStreamCalls.create_rtstream_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_scene_index as _endpoint
            from ..models.create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                name=name,
                ws_connection_id=ws_connection_id,
                sandbox_id=sandbox_id,
            ),
        )

    def list_rtstream_scene_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneIndexListResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/scene`, as `RtStreamCalls.list_rtstream_scene_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_scene_indexes as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneIndexDetailsResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/{scene_index_id}`, as `RtStreamCalls.get_rtstream_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_index as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_rtstream_scene_records(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneRecordListResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/scene/{scene_index_id}`, as `RtStreamCalls.get_rtstream_scene_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_records as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page=page,
            page_size=page_size,
            start=start,
            end=end,
        )

    def update_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        prompt: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.RTStreamSceneIndexResult | models.Error]:
        """`PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`, as `RtStreamCalls.update_rtstream_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index as _endpoint
            from ..models.update_rt_stream_scene_index_request import UpdateRTStreamSceneIndexRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
            ),
        )

    def update_rtstream_scene_index_status(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`, as `RtStreamCalls.update_rtstream_scene_index_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index_status as _endpoint
            from ..models.rt_stream_scene_index_status_request import RTStreamSceneIndexStatusRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def search_rtstream(
        self,
        stream_id: str,
        *,
        query: str,
        scene_index_id: str | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        dynamic_score_percentage: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSearchResult | models.Error]:
        """`POST /rtstream/{stream_id}/search`, as `RtStreamCalls.search_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_rtstream as _endpoint
            from ..models.search_rt_stream_request import SearchRTStreamRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                stitch=stitch,
                filter_=filter_,
                rerank=rerank,
                rerank_params=rerank_params,
            ),
        )

    def get_rtstream_stream(
        self,
        stream_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        original_frame_rate: int | Unset = UNSET,
        frame_rate: int | Unset = UNSET,
        player_title: str | Unset = UNSET,
        player_description: str | Unset = UNSET,
        player_slug_prefix: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamUrlResult | models.Error]:
        """`GET /rtstream/{stream_id}/stream`, as `RtStreamCalls.get_rtstream_stream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_stream as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            original_frame_rate=original_frame_rate,
            frame_rate=frame_rate,
            player_title=player_title,
            player_description=player_description,
            player_slug_prefix=player_slug_prefix,
        )

    def get_rtstream_transcription(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        since: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamTranscriptResult | models.Error]:
        """`GET /rtstream/{stream_id}/transcription/`, as `RtStreamCalls.get_rtstream_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            page=page,
            page_size=page_size,
            start=start,
            end=end,
            since=since,
        )

    def manage_rtstream_transcription(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        engine: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamTranscriptionChangeResult | models.Error]:
        """`POST /rtstream/{stream_id}/transcription/`, as `RtStreamCalls.manage_rtstream_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import manage_rtstream_transcription as _endpoint
            from ..models.manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
                engine=engine,
                ws_connection_id=ws_connection_id,
                mode=mode,
            ),
        )

    def get_rtstream_transcription_status(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamTranscriptionDetailsResult | models.Error]:
        """`GET /rtstream/{stream_id}/transcription/status`, as `RtStreamCalls.get_rtstream_transcription_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription_status as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
        )

    def create_event(
        self,
        *,
        event_prompt: str,
        label: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewRTStreamEventResult | models.Error]:
        """`POST /rtstream/event`, as `RtStreamCalls.create_event`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_event as _endpoint
            from ..models.create_rt_stream_event_request import CreateRTStreamEventRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_prompt=event_prompt,
                label=label,
            ),
        )

    def list_events(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamEventListResult | models.Error]:
        """`GET /rtstream/event`, as `RtStreamCalls.list_events`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_events as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_alert(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        event_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewRTStreamAlertResult | models.Error]:
        """`POST /rtstream/{stream_id}/index/{scene_index_id}/alert`, as `RtStreamCalls.create_alert`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_alert as _endpoint
            from ..models.create_rt_stream_alert_request import CreateRTStreamAlertRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )

    def list_alerts(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamAlertListResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/{scene_index_id}/alert`, as `RtStreamCalls.list_alerts`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_alerts as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_alert_status(
        self,
        stream_id: str,
        scene_index_id: str,
        alert_id: str,
        *,
        status: models.RTStreamAlertStatus | str | Unset = UNSET,
        action: models.RTStreamAlertAction | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`, as `RtStreamCalls.update_alert_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_alert_status as _endpoint
            from ..models.rt_stream_alert_status_request import RTStreamAlertStatusRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            scene_index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                status=status,
                action=action,
            ),
        )

    def create_rtstream_understanding(
        self,
        stream_id: str,
        *,
        segmentation: models.RTStreamSegmentation | Mapping[str, Any] | Unset = UNSET,
        analyzers: Sequence[models.RTStreamAnalyzer | Mapping[str, Any]] | Unset = UNSET,
        store: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamUnderstandingResult | models.Error]:
        """`POST /rtstream/{stream_id}/understand`, as `RtStreamCalls.create_rtstream_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_understanding as _endpoint
            from ..models.create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                segmentation=segmentation,
                analyzers=analyzers,
                store=store,
                ws_connection_id=ws_connection_id,
            ),
        )

    def list_rtstream_understandings(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamUnderstandingListResult | models.Error]:
        """`GET /rtstream/{stream_id}/understand`, as `RtStreamCalls.list_rtstream_understandings`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_understandings as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_rtstream_understanding(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamUnderstandingResult | models.Error]:
        """`GET /rtstream/{stream_id}/understand/{understanding_id}`, as `RtStreamCalls.get_rtstream_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_rtstream_understanding_status(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`, as `RtStreamCalls.update_rtstream_understanding_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_understanding_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def get_rtstream_understanding_records(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        output: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamRecordListResult | models.Error]:
        """`GET /rtstream/{stream_id}/understand/{understanding_id}/records`, as `RtStreamCalls.get_rtstream_understanding_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding_records as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            output=output,
            page=page,
            page_size=page_size,
        )

    def create_rtstream_index(
        self,
        stream_id: str,
        *,
        source: Mapping[str, Any],
        name: str | Unset = UNSET,
        use_for: list[str] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexResult | models.Error]:
        """`POST /rtstream/{stream_id}/indexes`, as `RtStreamCalls.create_rtstream_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index as _endpoint
            from ..models.create_rt_stream_index_request import CreateRTStreamIndexRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
            ),
        )

    def list_rtstream_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexListResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes`, as `RtStreamCalls.list_rtstream_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_indexes as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_rtstream_index(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes/{index_id}`, as `RtStreamCalls.get_rtstream_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_rtstream_index_status(
        self,
        stream_id: str,
        index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/indexes/{index_id}/status`, as `RtStreamCalls.update_rtstream_index_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def get_rtstream_index_records(
        self,
        stream_id: str,
        index_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamRecordListResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes/{index_id}/records`, as `RtStreamCalls.get_rtstream_index_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index_records as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            page=page,
            page_size=page_size,
        )

    def create_rtstream_index_alert(
        self,
        stream_id: str,
        index_id: str,
        *,
        event_id: str,
        callback_url: str,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexAlertResult | models.Error]:
        """`POST /rtstream/{stream_id}/indexes/{index_id}/alert`, as `RtStreamCalls.create_rtstream_index_alert`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index_alert as _endpoint
            from ..models.create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )

    def list_rtstream_index_alerts(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexAlertListResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes/{index_id}/alert`, as `RtStreamCalls.list_rtstream_index_alerts`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_index_alerts as _endpoint

        return _endpoint.sync_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_rtstream_index_alert_status(
        self,
        stream_id: str,
        index_id: str,
        alert_id: str,
        *,
        action: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/indexes/{index_id}/alert/{alert_id}/status`, as `RtStreamCalls.update_rtstream_index_alert_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_alert_status as _endpoint
            from ..models.rt_stream_index_alert_status_request import RTStreamIndexAlertStatusRequest as _Body

        return _endpoint.sync_detailed(
            stream_id,
            index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    def search_collection_rtstreams(
        self,
        collection_id: str,
        *,
        query: str,
        scene_index_id: str | None | Unset = UNSET,
        result_threshold: int | None | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        dynamic_score_percentage: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamMatchesResult | models.Error]:
        """`POST /rtstream/collection/{collection_id}/search`, as `RtStreamCalls.search_collection_rtstreams`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_collection_rtstreams as _endpoint
            from ..models.search_collection_rt_streams_request import SearchCollectionRTStreamsRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                filter_=filter_,
            ),
        )


class AsyncRtStreamCallsRaw(AsyncCalls):
    """RTStream, for async callers: each call gives the answer as it came, whatever its status."""

    async def list_rtstreams(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: models.RTStreamStatus | str | Unset = UNSET,
        name: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamListResult | models.Error]:
        """`GET /rtstream/`, as `RtStreamCalls.list_rtstreams`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstreams as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            limit=limit,
            offset=offset,
            status=status,
            name=name,
            ordering=ordering,
        )

    async def create_rtstream(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        media_types: Sequence[models.RTStreamMediaType | str] | Unset = UNSET,
        store: bool | Unset = UNSET,
        enable_transcript: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamResult | models.Error]:
        """`POST /rtstream/`, as `RtStreamCalls.create_rtstream`."""
        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream as _endpoint
            from ..models.create_rt_stream_request import CreateRTStreamRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                url=url,
                name=name,
                collection_id=collection_id,
                sample_rate=sample_rate,
                media_types=media_types,
                store=store,
                enable_transcript=enable_transcript,
                ws_connection_id=ws_connection_id,
            ),
        )

    async def get_rtstream(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamResult | models.Error]:
        """`GET /rtstream/{stream_id}/`, as `RtStreamCalls.get_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamResult | models.Error]:
        """`PATCH /rtstream/{stream_id}/`, as `RtStreamCalls.update_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream as _endpoint
            from ..models.update_rt_stream_request import UpdateRTStreamRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                sample_rate=sample_rate,
            ),
        )

    async def update_rtstream_status(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/status/`, as `RtStreamCalls.update_rtstream_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_status as _endpoint
            from ..models.rt_stream_status_request import RTStreamStatusRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def export_rtstream(
        self,
        stream_id: str,
        *,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamExportResult | models.Error]:
        """`POST /rtstream/{stream_id}/export`, as `RtStreamCalls.export_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import export_rtstream as _endpoint
            from ..models.export_rt_stream_request import ExportRTStreamRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
            ),
        )

    async def create_rtstream_scene_index(
        self,
        stream_id: str,
        *,
        extraction_type: models.RTStreamExtractionType | Unset = UNSET,
        extraction_config: models.RTStreamExtractionConfig | Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneIndexResult | models.Error]:
        """`POST /rtstream/{stream_id}/index/scene`, as `RtStreamCalls.create_rtstream_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_scene_index as _endpoint
            from ..models.create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                name=name,
                ws_connection_id=ws_connection_id,
                sandbox_id=sandbox_id,
            ),
        )

    async def list_rtstream_scene_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneIndexListResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/scene`, as `RtStreamCalls.list_rtstream_scene_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_scene_indexes as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneIndexDetailsResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/{scene_index_id}`, as `RtStreamCalls.get_rtstream_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_index as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_rtstream_scene_records(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSceneRecordListResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/scene/{scene_index_id}`, as `RtStreamCalls.get_rtstream_scene_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_records as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page=page,
            page_size=page_size,
            start=start,
            end=end,
        )

    async def update_rtstream_scene_index(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        prompt: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.RTStreamSceneIndexResult | models.Error]:
        """`PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`, as `RtStreamCalls.update_rtstream_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index as _endpoint
            from ..models.update_rt_stream_scene_index_request import UpdateRTStreamSceneIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
            ),
        )

    async def update_rtstream_scene_index_status(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`, as `RtStreamCalls.update_rtstream_scene_index_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_scene_index_status as _endpoint
            from ..models.rt_stream_scene_index_status_request import RTStreamSceneIndexStatusRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def search_rtstream(
        self,
        stream_id: str,
        *,
        query: str,
        scene_index_id: str | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        dynamic_score_percentage: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamSearchResult | models.Error]:
        """`POST /rtstream/{stream_id}/search`, as `RtStreamCalls.search_rtstream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_rtstream as _endpoint
            from ..models.search_rt_stream_request import SearchRTStreamRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                stitch=stitch,
                filter_=filter_,
                rerank=rerank,
                rerank_params=rerank_params,
            ),
        )

    async def get_rtstream_stream(
        self,
        stream_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        original_frame_rate: int | Unset = UNSET,
        frame_rate: int | Unset = UNSET,
        player_title: str | Unset = UNSET,
        player_description: str | Unset = UNSET,
        player_slug_prefix: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamUrlResult | models.Error]:
        """`GET /rtstream/{stream_id}/stream`, as `RtStreamCalls.get_rtstream_stream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_stream as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            original_frame_rate=original_frame_rate,
            frame_rate=frame_rate,
            player_title=player_title,
            player_description=player_description,
            player_slug_prefix=player_slug_prefix,
        )

    async def get_rtstream_transcription(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        since: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamTranscriptResult | models.Error]:
        """`GET /rtstream/{stream_id}/transcription/`, as `RtStreamCalls.get_rtstream_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            page=page,
            page_size=page_size,
            start=start,
            end=end,
            since=since,
        )

    async def manage_rtstream_transcription(
        self,
        stream_id: str,
        *,
        action: models.RTStreamAction,
        engine: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamTranscriptionChangeResult | models.Error]:
        """`POST /rtstream/{stream_id}/transcription/`, as `RtStreamCalls.manage_rtstream_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import manage_rtstream_transcription as _endpoint
            from ..models.manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
                engine=engine,
                ws_connection_id=ws_connection_id,
                mode=mode,
            ),
        )

    async def get_rtstream_transcription_status(
        self,
        stream_id: str,
        *,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamTranscriptionDetailsResult | models.Error]:
        """`GET /rtstream/{stream_id}/transcription/status`, as `RtStreamCalls.get_rtstream_transcription_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription_status as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
        )

    async def create_event(
        self,
        *,
        event_prompt: str,
        label: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewRTStreamEventResult | models.Error]:
        """`POST /rtstream/event`, as `RtStreamCalls.create_event`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_event as _endpoint
            from ..models.create_rt_stream_event_request import CreateRTStreamEventRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_prompt=event_prompt,
                label=label,
            ),
        )

    async def list_events(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamEventListResult | models.Error]:
        """`GET /rtstream/event`, as `RtStreamCalls.list_events`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_events as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_alert(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        event_id: str,
        callback_url: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewRTStreamAlertResult | models.Error]:
        """`POST /rtstream/{stream_id}/index/{scene_index_id}/alert`, as `RtStreamCalls.create_alert`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_alert as _endpoint
            from ..models.create_rt_stream_alert_request import CreateRTStreamAlertRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )

    async def list_alerts(
        self,
        stream_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamAlertListResult | models.Error]:
        """`GET /rtstream/{stream_id}/index/{scene_index_id}/alert`, as `RtStreamCalls.list_alerts`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_alerts as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_alert_status(
        self,
        stream_id: str,
        scene_index_id: str,
        alert_id: str,
        *,
        status: models.RTStreamAlertStatus | str | Unset = UNSET,
        action: models.RTStreamAlertAction | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`, as `RtStreamCalls.update_alert_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_alert_status as _endpoint
            from ..models.rt_stream_alert_status_request import RTStreamAlertStatusRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            scene_index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                status=status,
                action=action,
            ),
        )

    async def create_rtstream_understanding(
        self,
        stream_id: str,
        *,
        segmentation: models.RTStreamSegmentation | Mapping[str, Any] | Unset = UNSET,
        analyzers: Sequence[models.RTStreamAnalyzer | Mapping[str, Any]] | Unset = UNSET,
        store: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamUnderstandingResult | models.Error]:
        """`POST /rtstream/{stream_id}/understand`, as `RtStreamCalls.create_rtstream_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_understanding as _endpoint
            from ..models.create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                segmentation=segmentation,
                analyzers=analyzers,
                store=store,
                ws_connection_id=ws_connection_id,
            ),
        )

    async def list_rtstream_understandings(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamUnderstandingListResult | models.Error]:
        """`GET /rtstream/{stream_id}/understand`, as `RtStreamCalls.list_rtstream_understandings`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_understandings as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_rtstream_understanding(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamUnderstandingResult | models.Error]:
        """`GET /rtstream/{stream_id}/understand/{understanding_id}`, as `RtStreamCalls.get_rtstream_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_rtstream_understanding_status(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`, as `RtStreamCalls.update_rtstream_understanding_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_understanding_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def get_rtstream_understanding_records(
        self,
        stream_id: str,
        understanding_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        output: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamRecordListResult | models.Error]:
        """`GET /rtstream/{stream_id}/understand/{understanding_id}/records`, as `RtStreamCalls.get_rtstream_understanding_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding_records as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            output=output,
            page=page,
            page_size=page_size,
        )

    async def create_rtstream_index(
        self,
        stream_id: str,
        *,
        source: Mapping[str, Any],
        name: str | Unset = UNSET,
        use_for: list[str] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexResult | models.Error]:
        """`POST /rtstream/{stream_id}/indexes`, as `RtStreamCalls.create_rtstream_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index as _endpoint
            from ..models.create_rt_stream_index_request import CreateRTStreamIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
            ),
        )

    async def list_rtstream_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexListResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes`, as `RtStreamCalls.list_rtstream_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_indexes as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_rtstream_index(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes/{index_id}`, as `RtStreamCalls.get_rtstream_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_rtstream_index_status(
        self,
        stream_id: str,
        index_id: str,
        *,
        action: models.RTStreamAction,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/indexes/{index_id}/status`, as `RtStreamCalls.update_rtstream_index_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_status as _endpoint
            from ..models.rt_stream_run_request import RTStreamRunRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def get_rtstream_index_records(
        self,
        stream_id: str,
        index_id: str,
        *,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamRecordListResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes/{index_id}/records`, as `RtStreamCalls.get_rtstream_index_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index_records as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            start=start,
            end=end,
            page=page,
            page_size=page_size,
        )

    async def create_rtstream_index_alert(
        self,
        stream_id: str,
        index_id: str,
        *,
        event_id: str,
        callback_url: str,
        ws_connection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexAlertResult | models.Error]:
        """`POST /rtstream/{stream_id}/indexes/{index_id}/alert`, as `RtStreamCalls.create_rtstream_index_alert`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index_alert as _endpoint
            from ..models.create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_id=event_id,
                callback_url=callback_url,
                ws_connection_id=ws_connection_id,
            ),
        )

    async def list_rtstream_index_alerts(
        self,
        stream_id: str,
        index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamIndexAlertListResult | models.Error]:
        """`GET /rtstream/{stream_id}/indexes/{index_id}/alert`, as `RtStreamCalls.list_rtstream_index_alerts`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_index_alerts as _endpoint

        return await _endpoint.asyncio_detailed(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_rtstream_index_alert_status(
        self,
        stream_id: str,
        index_id: str,
        alert_id: str,
        *,
        action: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /rtstream/{stream_id}/indexes/{index_id}/alert/{alert_id}/status`, as `RtStreamCalls.update_rtstream_index_alert_status`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream_index_alert_status as _endpoint
            from ..models.rt_stream_index_alert_status_request import RTStreamIndexAlertStatusRequest as _Body

        return await _endpoint.asyncio_detailed(
            stream_id,
            index_id,
            alert_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                action=action,
            ),
        )

    async def search_collection_rtstreams(
        self,
        collection_id: str,
        *,
        query: str,
        scene_index_id: str | None | Unset = UNSET,
        result_threshold: int | None | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        dynamic_score_percentage: float | None | Unset = UNSET,
        filter_: Sequence[Mapping[str, Any]] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.RTStreamMatchesResult | models.Error]:
        """`POST /rtstream/collection/{collection_id}/search`, as `RtStreamCalls.search_collection_rtstreams`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_collection_rtstreams as _endpoint
            from ..models.search_collection_rt_streams_request import SearchCollectionRTStreamsRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                query=query,
                scene_index_id=scene_index_id,
                result_threshold=result_threshold,
                score_threshold=score_threshold,
                dynamic_score_percentage=dynamic_score_percentage,
                filter_=filter_,
            ),
        )
