"""The calls of the tag RTStream, one method an operation."""

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


class RtStreamCalls(Calls):
    """RTStream: Live streams: taken in, understood, indexed, searched, watched for events.

    The calls:
        list_rtstreams: List RTStreams
        create_rtstream: Create an RTStream
        get_rtstream: Get an RTStream
        update_rtstream: Update an RTStream
        update_rtstream_status: Start or stop an RTStream
        export_rtstream: Export an RTStream as a video
        create_rtstream_scene_index: Create a scene index of an RTStream
        list_rtstream_scene_indexes: List the scene indexes of an RTStream
        get_rtstream_scene_index: Get a scene index of an RTStream
        get_rtstream_scene_records: List the records of a scene index
        update_rtstream_scene_index: Update the prompt of a scene index
        update_rtstream_scene_index_status: Start or stop a scene index
        search_rtstream: Search an RTStream
        get_rtstream_stream: Get the stream URL of an RTStream
        get_rtstream_transcription: Get the transcript of an RTStream
        manage_rtstream_transcription: Start or stop the transcription of an RTStream
        get_rtstream_transcription_status: Get the transcription status of an RTStream
        create_event: Create an event
        list_events: List events
        create_alert: Create an alert
        list_alerts: List alerts
        update_alert_status: Enable or disable an alert
        create_rtstream_understanding: Start to understand an RTStream
        list_rtstream_understandings: List the understandings of an RTStream
        get_rtstream_understanding: Get an understanding of an RTStream
        update_rtstream_understanding_status: Start or stop an understanding of an RTStream
        get_rtstream_understanding_records: Get what was understood of an RTStream
        create_rtstream_index: Index what is understood of an RTStream
        list_rtstream_indexes: List the indexes of an RTStream
        get_rtstream_index: Get an index of an RTStream
        update_rtstream_index_status: Start or stop an index of an RTStream
        get_rtstream_index_records: Get the records of an index of an RTStream
        create_rtstream_index_alert: Be alerted by an index of an RTStream
        list_rtstream_index_alerts: List the alerts of an index of an RTStream
        update_rtstream_index_alert_status: Turn an alert of an RTStream's index on or off
        search_collection_rtstreams: Search the RTStreams of a collection
    """

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

        Page by page.

        Args:
            limit: How many a page has. The server gives 10 unless told. The server's default: 10. Example: 10.
            offset: How many to pass over. The server's default: 0. Example: 0.
            status: Only those that are connected, or stopped.
            name: Only those whose name holds this. Example: 'my stream'.
            ordering: What to sort by, such as created_at; a - before it turns the order round. Example:
                '-created_at'.
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
                for rtstream in db.rt_stream.list_rtstreams(
                    limit=10,
                    offset=0,
                    status="connected",
                    name="my stream",
                    ordering="-created_at",
                ):
                    print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `GET /rtstream/`, https://docs.videodb.io/api-reference/rtstream/list_rtstreams
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

        Connects to a live stream and takes it in from now on, which costs credits until update_rtstream_status stops
        it.

        Args:
            url: Address of the stream (RTSP, or YouTube) that the vendor's servers can reach. It may hold a user
                and a password. Example: 'rtsp://example.com:8554/stream'.
            name: What it is to be called; list_rtstreams can look for it. Example: 'My Stream'.
            collection_id: Id of the collection that it goes into; `default` unless told. The server's default:
                'default'. Example: 'default'.
            sample_rate: How many frames are taken in each second. The server's default: 30. Example: 30.
            media_types: What is taken in: video, audio or both. Example: ['video', 'audio'].
            store: Whether a recording is kept, which export_rtstream needs. Not, unless told. The server's default:
                False. Example: False.
            enable_transcript: Whether what is said is written down. The server's default: True. Example: True.
            ws_connection_id: The `connection_id` of a WebSocket that gets its events too (see get_websocket_url).
                Example: 'conn-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream = db.rt_stream.create_rtstream(
                    url="rtsp://example.com:8554/stream",
                    name="My Stream",
                    collection_id="default",
                    sample_rate=30,
                    media_types=["video", "audio"],
                    store=False,
                    enable_transcript=True,
                    ws_connection_id="conn-123",
                )
                print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `POST /rtstream/`, https://docs.videodb.io/api-reference/rtstream/create_rtstream
        """
        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream as _endpoint
            from ..models.create_rt_stream_request import CreateRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its settings, and whether it is taken in.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream = db.rt_stream.get_rtstream("rts-12345")
                print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `GET /rtstream/{stream_id}/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name, or how many frames are taken, which takes effect at once. What is left out stays.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Stream Name'.
            sample_rate: How many frames are taken in each second from now on. Example: 15.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream = db.rt_stream.update_rtstream(
                    "rts-12345",
                    name="Updated Stream Name",
                    sample_rate=15,
                )
                print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `PATCH /rtstream/{stream_id}/`, https://docs.videodb.io/api-reference/rtstream/update_rtstream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream as _endpoint
            from ..models.update_rt_stream_request import UpdateRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                sample_rate=sample_rate,
            ),
        )
        _content: _models.RTStream = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Stopped, it costs no more and keeps its settings. Started again, it goes on with what is live then, and costs
        again.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            action: start or stop.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.rt_stream.update_rtstream_status("rts-12345", action="stop")
            ```

        `PATCH /rtstream/{stream_id}/status/`, https://docs.videodb.io/api-reference/rtstream/update_rtstream_status
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

        Makes a video of its recording, to be indexed, searched and edited. It must have been created with `store`, or
        that is a 400; the vendor's SDK says that it must be stopped too. Done again, it gives the same video.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            name: Its name; that of the stream and "- Recording" unless given. Example: 'Exported Recording'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The recording of a live stream, as a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            BadRequestError: 400. No recording is kept of it.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_export = db.rt_stream.export_rtstream("rts-12345", name="Exported Recording")
                print(rtstream_export.video_id)
            ```

        `POST /rtstream/{stream_id}/export`, https://docs.videodb.io/api-reference/rtstream/export_rtstream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import export_rtstream as _endpoint
            from ..models.export_rt_stream_request import ExportRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
            ),
        )
        _content: _models.RTStreamExport = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        From now on, a model looks at each window of time, or at each piece of what is said, and writes what it sees. It
        costs credits until update_rtstream_scene_index_status stops it.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            extraction_type: What the model is given: windows of frames (time) or what is said (transcript). The
                server's default: 'time'. Example: 'time'.
            extraction_config: How the stream is cut.
            prompt: What the model is to look for. Example: 'Describe the scene'.
            model_name: Which model. Example: 'GPT4o'.
            model_config: Settings of the model; no page names them.
            name: What the index is to be called. Example: 'My Scene Index'.
            ws_connection_id: The `connection_id` of a WebSocket that gets what is seen too (see get_websocket_url).
                Example: 'conn-123'.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A scene index of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_scene_index = db.rt_stream.create_rtstream_scene_index(
                    "rts-12345",
                    extraction_type="time",
                    extraction_config={"time": 10, "frame_count": 5},
                    prompt="Describe the scene",
                    model_name="GPT4o",
                    name="My Scene Index",
                    ws_connection_id="conn-123",
                )
                print(rtstream_scene_index.rtstream_index_id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `sandbox_id`.
            - The vendor's SDKs send `segmenter` and `segmentation_value` where scenes are cut by the transcript.
            - The vendor's SDKs also read `extraction_config` and `sandbox_id`; in what was seen, its numbers are
              text.

        `POST /rtstream/{stream_id}/index/scene`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/create_rtstream_scene_index
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_scene_index as _endpoint
            from ..models.create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamSceneIndex = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        There can be several, that look for different things.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The scene indexes of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_scene_index_list = db.rt_stream.list_rtstream_scene_indexes("rts-12345")
                print(rtstream_scene_index_list.scene_indexes)
            ```

        Where sources differ:
            - The vendor's SDKs also read `extraction_config` and `sandbox_id`; in what was seen, its numbers are
              text.

        `GET /rtstream/{stream_id}/index/scene`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/list_rtstream_scene_indexes
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_scene_indexes as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its settings, and whether it runs.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A scene index of a live stream, with its settings.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_scene_index_details = db.rt_stream.get_rtstream_scene_index("rts-12345", "scene-idx-12345")
                print(rtstream_scene_index_details.rtstream_index_id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `sandbox_id`.
            - In what was seen, the numbers of `extraction_config` are text.

        `GET /rtstream/{stream_id}/index/{scene_index_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexDetails = _content_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        What a scene index has seen, with times, page by page.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            page: Which page, from 1. The server's default: 1. Example: 1.
            page_size: How many records a page has. The server's default: 100. Example: 100.
            start: From which time, in Unix seconds. Example: 1700000000.
            end: Up to which time, in Unix seconds. Example: 1700003600.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for rtstream_scene_record in db.rt_stream.get_rtstream_scene_records(
                    "rts-12345",
                    "scene-idx-12345",
                    page=1,
                    page_size=100,
                    start=1700000000,
                    end=1700003600,
                ):
                    print(rtstream_scene_record.start)
            ```

        `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/get_rtstream_scene_records
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

        What the model is to look for from now on. What it wrote before stays.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            prompt: What to look for, in plain words. Example: 'Updated scene description prompt'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`; None if it only says that it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                result = db.rt_stream.update_rtstream_scene_index(
                    "rts-12345",
                    "scene-idx-12345",
                    prompt="Updated scene description prompt",
                )
                print(result)
            ```

        Where sources differ:
            - The vendor's Node SDK reads the changed index, where the description has a message.
            - The vendor's SDKs also read `extraction_config` and `sandbox_id`; in what was seen, its numbers are
              text.

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/update_rtstream_scene_index
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

        Stopped, it costs no more and keeps what was seen; the stream itself goes on. Started again, it costs again.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            action: start or stop.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.rt_stream.update_rtstream_scene_index_status(
                    "rts-12345",
                    "scene-idx-12345",
                    action="stop",
                )
            ```

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/update_rtstream_scene_index_status
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSearchMatches:
        """Search an RTStream.

        Looks, by meaning, at what a scene index has seen.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            query: What to look for, in plain words. Example: 'person walking'.
            scene_index_id: Which scene index to look in. Example: 'scene-idx-12345'.
            result_threshold: How many matches to give at most. The server's default: 10. Example: 10.
            score_threshold: The lowest score, 0 to 1, that is given. Example: 0.5.
            dynamic_score_percentage: How far below the best score a match may be, in percent of the span of scores.
                The vendor's guides disagree whether more is stricter. The server's default: 20. Example: 20.
            stitch: Whether matches that touch each other become one. The server's default: True. Example: True.
            filter_: What a match must carry of the metadata. Also spelled `filter`.
            rerank: Whether a second step puts the matches into a better order. The server's default: False.
                Example: False.
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
                rtstream_search_matches = db.rt_stream.search_rtstream(
                    "rts-12345",
                    query="person walking",
                    scene_index_id="scene-idx-12345",
                    result_threshold=10,
                    score_threshold=0.5,
                    dynamic_score_percentage=20,
                    stitch=True,
                    rerank=False,
                )
                print(rtstream_search_matches.results)
            ```

        Where sources differ:
            - The vendor's SDKs also read `scene_index_name` and `metadata`.

        `POST /rtstream/{stream_id}/search`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/search_rtstream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_rtstream as _endpoint
            from ..models.search_rt_stream_request import SearchRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                rerank=rerank,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.RTStreamSearchMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        An address that plays it: live, or a stretch of the past.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            start: Where the stretch begins, in Unix seconds. Leave out both ends to play what is live. Example:
                1700000000.
            end: Where the stretch ends, in Unix seconds. Leave out both ends to play what is live. Example:
                1700003600.
            original_frame_rate: How many frames each second of the stream has. The server's default: 1. Example: 1.
            frame_rate: How many frames each second are played. The server's default: 1. Example: 1.
            player_title: A title for the web page that plays it.
            player_description: A text for the web page that plays it.
            player_slug_prefix: What the address of that web page begins with.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a stream plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                stream_url = db.rt_stream.get_rtstream_stream(
                    "rts-12345",
                    start=1700000000,
                    end=1700003600,
                    original_frame_rate=1,
                    frame_rate=1,
                )
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs also send `player_title`, `player_description` and `player_slug_prefix`.

        `GET /rtstream/{stream_id}/stream`, https://docs.videodb.io/api-reference/rtstream/get_rtstream_stream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_stream as _endpoint

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        What was said, with times, page by page.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            engine: Which engine's transcript. The server's default: 'default'. Example: 'default'.
            page: Which page, from 1. The server's default: 1. Example: 1.
            page_size: How many records a page has. The server's default: 100. At most: 1000. Example: 100.
            start: From which time, in Unix seconds. Example: 1700000000.
            end: Up to which time, in Unix seconds. Example: 1700003600.
            since: Only what is newer than this time, in Unix seconds: for asking again and again. Example:
                1700000000.
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
                for rtstream_transcript_record in db.rt_stream.get_rtstream_transcription(
                    "rts-12345",
                    engine="default",
                    page=1,
                    page_size=100,
                    start=1700000000,
                    end=1700003600,
                    since=1700000000,
                ):
                    print(rtstream_transcript_record.start)
            ```

        `GET /rtstream/{stream_id}/transcription/`,
        https://docs.videodb.io/api-reference/rtstream/transcription/get_rtstream_transcription
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

        Whether what is said is written down from now on.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            action: start or stop. Example: 'start'.
            engine: Which engine writes it down. The server's default: 'default'. Example: 'default'.
            ws_connection_id: The `connection_id` of a WebSocket that gets what is said too (see get_websocket_url).
                Example: 'conn-123'.
            mode: How to stop, as the vendor's SDKs send it, such as graceful.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was changed.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_transcription_change = db.rt_stream.manage_rtstream_transcription(
                    "rts-12345",
                    action="start",
                    engine="default",
                    ws_connection_id="conn-123",
                )
                print(rtstream_transcription_change.status)
            ```

        Where sources differ:
            - The vendor's Node SDK also sends `mode`.

        `POST /rtstream/{stream_id}/transcription/`,
        https://docs.videodb.io/api-reference/rtstream/transcription/manage_rtstream_transcription
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import manage_rtstream_transcription as _endpoint
            from ..models.manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamTranscriptionChange = _content_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Whether what is said is being written down, by which engine and in which language.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            engine: Which engine is asked about. The server's default: 'default'. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Whether, and how, what is said is written down.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_transcription_details = db.rt_stream.get_rtstream_transcription_status(
                    "rts-12345",
                    engine="default",
                )
                print(rtstream_transcription_details.status)
            ```

        `GET /rtstream/{stream_id}/transcription/status`,
        https://docs.videodb.io/api-reference/rtstream/transcription/get_rtstream_transcription_status
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription_status as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
        )
        _content: _models.RTStreamTranscriptionDetails = _content_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Something to watch live streams for. Alerts of many indexes can name the same event.

        Args:
            event_prompt: What is to happen, in plain words. Example: 'Detect when a person enters the room'.
            label: A short name, which comes with every alert. Example: 'person-entry'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An event that was just made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                new_rtstream_event = db.rt_stream.create_event(
                    event_prompt="Detect when a person enters the room",
                    label="person-entry",
                )
                print(new_rtstream_event.event_id)
            ```

        `POST /rtstream/event`, https://docs.videodb.io/api-reference/rtstream/events-alerts/create_event
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_event as _endpoint
            from ..models.create_rt_stream_event_request import CreateRTStreamEventRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_prompt=event_prompt,
                label=label,
            ),
        )
        _content: _models.NewRTStreamEvent = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_events(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamEventList:
        """List events.

        What the account's alerts can watch for.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The account's events.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_event_list = db.rt_stream.list_events()
                print(rtstream_event_list.events)
            ```

        `GET /rtstream/event`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_events as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamEventList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Has the server call a URL whenever an event is seen by a scene index. The event must be there (create_event). It
        begins switched on.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            event_id: Id of the event, from `create_event` or `list_events`. Example: 'event-12345'.
            callback_url: A URL that gets a POST for each time it is seen, within about a second. It may come twice.
                Example: 'https://webhook.example.com/alert'.
            ws_connection_id: The `connection_id` of a WebSocket that is told too (see get_websocket_url). What is
                told there can be lost. Example: 'conn-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An alert that was just made. It is on.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                new_rtstream_alert = db.rt_stream.create_alert(
                    "rts-12345",
                    "scene-idx-12345",
                    event_id="event-12345",
                    ws_connection_id="conn-123",
                )
                print(new_rtstream_alert.alert_id)
            ```

        `POST /rtstream/{stream_id}/index/{scene_index_id}/alert`,
        https://docs.videodb.io/api-reference/rtstream/events-alerts/create_alert
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_alert as _endpoint
            from ..models.create_rt_stream_alert_request import CreateRTStreamAlertRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.NewRTStreamAlert = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Those that are on, and those that are off.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The alerts of a scene index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_alert_list = db.rt_stream.list_alerts("rts-12345", "scene-idx-12345")
                print(rtstream_alert_list.alerts)
            ```

        `GET /rtstream/{stream_id}/index/{scene_index_id}/alert`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_alerts as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamAlertList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Off, it alerts no more, and stays. There is no way to delete one.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            alert_id: Id of the alert, from `create_alert` or `list_alerts`. Example: 'alert-12345'.
            status: enabled or disabled, as the description has it. Example: 'disabled'.
            action: enable or disable, as the vendor's SDKs send it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.rt_stream.update_alert_status(
                    "rts-12345",
                    "scene-idx-12345",
                    "alert-12345",
                    status="disabled",
                )
            ```

        Where sources differ:
            - The vendor's SDKs send `action`, `enable` or `disable`, where the description has `status`, `enabled`
              or `disabled`.

        `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`
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
        """Start to understand an RTStream.

        Has a model watch a stream from now on. It runs, and costs, until it is stopped by
        update_rtstream_understanding_status. Sent twice, it runs and costs twice.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            segmentation: How the stream is cut.
            analyzers: What to look for - exactly one analyzer, of type vlm.
            store: Whether to keep what is found, which an index needs. The SDKs send true.
            ws_connection_id: Id of a WebSocket connection to send what is found to.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A model that watches a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_understanding = db.rt_stream.create_rtstream_understanding("rts-0198a6", store=True)
                print(rtstream_understanding.understanding_id)
            ```

        `POST /rtstream/{stream_id}/understand`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_understanding as _endpoint
            from ..models.create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamUnderstanding = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_rtstream_understandings(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstandingList:
        """List the understandings of an RTStream.

        Lists all understandings of a stream, running and stopped.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The understandings of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_understanding_list = db.rt_stream.list_rtstream_understandings("rts-0198a6")
                print(rtstream_understanding_list.understandings)
            ```

        `GET /rtstream/{stream_id}/understand`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_understandings as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstandingList = _content_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
        """Get an understanding of an RTStream.

        Gets one understanding of a stream, with its outputs.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A model that watches a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_understanding = db.rt_stream.get_rtstream_understanding("rts-0198a6", "und-123")
                print(rtstream_understanding.understanding_id)
            ```

        `GET /rtstream/{stream_id}/understand/{understanding_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstanding = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Start or stop an understanding of an RTStream.

        Stops an understanding, which ends what it costs, or lets it go on, which costs again.

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

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.rt_stream.update_rtstream_understanding_status(
                    "rts-0198a6",
                    "und-123",
                    action="stop",
                )
            ```

        `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`
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
        """Get what was understood of an RTStream.

        Gets what an understanding found in a span of time, page by page. It must have been stored.

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

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for item in db.rt_stream.get_rtstream_understanding_records(
                    "rts-0198a6",
                    "und-123",
                    start=1700000000,
                    end=1700000600.5,
                    output="scene",
                    page=1,
                    page_size=100,
                ):
                    print(item)
            ```

        `GET /rtstream/{stream_id}/understand/{understanding_id}/records`
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
        use_for: list[str] | tuple[str, ...] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndex:
        """Index what is understood of an RTStream.

        Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is stopped by
        update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            source: What to index - one of the outputs of an understanding that is stored.
            name: What to call it.
            use_for: What it is for; `["semantic"]` unless told.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An index of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_index = db.rt_stream.create_rtstream_index(
                    "rts-0198a6",
                    source={
                        "type": "understanding",
                        "asset_type": "rtstream",
                        "rtstream_id": "rts-0198a6",
                        "understanding_id": "und-123",
                        "output": "scene",
                        "extract_type": "vlm",
                        "mode": "continuous",
                    },
                    name="cars",
                    use_for=["semantic"],
                )
                print(rtstream_index.index_id)
            ```

        `POST /rtstream/{stream_id}/indexes`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index as _endpoint
            from ..models.create_rt_stream_index_request import CreateRTStreamIndexRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
            ),
        )
        _content: _models.RTStreamIndex = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def list_rtstream_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexList:
        """List the indexes of an RTStream.

        Lists the indexes of a stream that were made of an understanding.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The indexes of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_index_list = db.rt_stream.list_rtstream_indexes("rts-0198a6")
                print(rtstream_index_list.indexes)
            ```

        `GET /rtstream/{stream_id}/indexes`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_indexes as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Get an index of an RTStream.

        Gets one index of a stream.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An index of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_index = db.rt_stream.get_rtstream_index("rts-0198a6", "idx-123")
                print(rtstream_index.index_id)
            ```

        `GET /rtstream/{stream_id}/indexes/{index_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndex = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Start or stop an index of an RTStream.

        Stops an index, or lets it go on.

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

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.rt_stream.update_rtstream_index_status(
                    "rts-0198a6",
                    "idx-123",
                    action="start",
                )
            ```

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/status`
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
        """Get the records of an index of an RTStream.

        Gets what an index of a stream holds, page by page.

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

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for item in db.rt_stream.get_rtstream_index_records(
                    "rts-0198a6",
                    "idx-123",
                    start=1700000000,
                    end=1700000600,
                    page=1,
                    page_size=100,
                ):
                    print(item)
            ```

        `GET /rtstream/{stream_id}/indexes/{index_id}/records`
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
        """Be alerted by an index of an RTStream.

        Has the server call a URL whenever an event happens in a stream. Sent twice, it alerts twice.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            event_id: Id of the event to be alerted of (see create_event). Example: 'event-12345'.
            callback_url: A URL that the server calls when it happens.
            ws_connection_id: Id of a WebSocket connection to tell too.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An alert that was just made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_index_alert = db.rt_stream.create_rtstream_index_alert(
                    "rts-0198a6",
                    "idx-123",
                    event_id="event-12345",
                    callback_url="https://example.com/hook",
                    ws_connection_id="ws-1",
                )
                print(rtstream_index_alert.alert_id)
            ```

        `POST /rtstream/{stream_id}/indexes/{index_id}/alert`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index_alert as _endpoint
            from ..models.create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamIndexAlert = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """List the alerts of an index of an RTStream.

        Lists the alerts of an index of a stream.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The alerts of an index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_index_alert_list = db.rt_stream.list_rtstream_index_alerts("rts-0198a6", "idx-123")
                print(rtstream_index_alert_list.alerts)
            ```

        `GET /rtstream/{stream_id}/indexes/{index_id}/alert`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_index_alerts as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexAlertList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Turn an alert of an RTStream's index on or off.

        Turns an alert on or off. It stays, there is no way to delete one.

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

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.rt_stream.update_rtstream_index_alert_status(
                    "rts-0198a6",
                    "idx-123",
                    "alert-1",
                    action="disable",
                )
            ```

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/alert/{alert_id}/status`
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamMatches:
        """Search the RTStreams of a collection.

        Searches what was indexed of all streams of a collection. Each call is billed as a search.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            scene_index_id: Which index to search; all unless given.
            result_threshold: How many matches at most.
            score_threshold: The lowest score to give.
            dynamic_score_percentage: How much of the range of scores to keep. The guides disagree which way is
                stricter.
            filter_: Conditions on the metadata. Also spelled `filter`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                rtstream_matches = db.rt_stream.search_collection_rtstreams(
                    "c-0198a0",
                    query="a red car",
                    scene_index_id="idx-123",
                    result_threshold=5,
                    score_threshold=0.2,
                    dynamic_score_percentage=20,
                    filter_=[{"mood": "calm"}],
                )
                print(rtstream_matches.results)
            ```

        `POST /rtstream/collection/{collection_id}/search`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_collection_rtstreams as _endpoint
            from ..models.search_collection_rt_streams_request import SearchCollectionRTStreamsRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
            ),
        )
        _content: _models.RTStreamMatches = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncRtStreamCalls(AsyncCalls):
    """RTStream, for async callers: Live streams: taken in, understood, indexed, searched, watched for events.

    The calls:
        list_rtstreams: List RTStreams
        create_rtstream: Create an RTStream
        get_rtstream: Get an RTStream
        update_rtstream: Update an RTStream
        update_rtstream_status: Start or stop an RTStream
        export_rtstream: Export an RTStream as a video
        create_rtstream_scene_index: Create a scene index of an RTStream
        list_rtstream_scene_indexes: List the scene indexes of an RTStream
        get_rtstream_scene_index: Get a scene index of an RTStream
        get_rtstream_scene_records: List the records of a scene index
        update_rtstream_scene_index: Update the prompt of a scene index
        update_rtstream_scene_index_status: Start or stop a scene index
        search_rtstream: Search an RTStream
        get_rtstream_stream: Get the stream URL of an RTStream
        get_rtstream_transcription: Get the transcript of an RTStream
        manage_rtstream_transcription: Start or stop the transcription of an RTStream
        get_rtstream_transcription_status: Get the transcription status of an RTStream
        create_event: Create an event
        list_events: List events
        create_alert: Create an alert
        list_alerts: List alerts
        update_alert_status: Enable or disable an alert
        create_rtstream_understanding: Start to understand an RTStream
        list_rtstream_understandings: List the understandings of an RTStream
        get_rtstream_understanding: Get an understanding of an RTStream
        update_rtstream_understanding_status: Start or stop an understanding of an RTStream
        get_rtstream_understanding_records: Get what was understood of an RTStream
        create_rtstream_index: Index what is understood of an RTStream
        list_rtstream_indexes: List the indexes of an RTStream
        get_rtstream_index: Get an index of an RTStream
        update_rtstream_index_status: Start or stop an index of an RTStream
        get_rtstream_index_records: Get the records of an index of an RTStream
        create_rtstream_index_alert: Be alerted by an index of an RTStream
        list_rtstream_index_alerts: List the alerts of an index of an RTStream
        update_rtstream_index_alert_status: Turn an alert of an RTStream's index on or off
        search_collection_rtstreams: Search the RTStreams of a collection
    """

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

        Page by page.

        Args:
            limit: How many a page has. The server gives 10 unless told. The server's default: 10. Example: 10.
            offset: How many to pass over. The server's default: 0. Example: 0.
            status: Only those that are connected, or stopped.
            name: Only those whose name holds this. Example: 'my stream'.
            ordering: What to sort by, such as created_at; a - before it turns the order round. Example:
                '-created_at'.
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
                async for rtstream in db.rt_stream.list_rtstreams(
                    limit=10,
                    offset=0,
                    status="connected",
                    name="my stream",
                    ordering="-created_at",
                ):
                    print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `GET /rtstream/`, https://docs.videodb.io/api-reference/rtstream/list_rtstreams
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

        Connects to a live stream and takes it in from now on, which costs credits until update_rtstream_status stops
        it.

        Args:
            url: Address of the stream (RTSP, or YouTube) that the vendor's servers can reach. It may hold a user
                and a password. Example: 'rtsp://example.com:8554/stream'.
            name: What it is to be called; list_rtstreams can look for it. Example: 'My Stream'.
            collection_id: Id of the collection that it goes into; `default` unless told. The server's default:
                'default'. Example: 'default'.
            sample_rate: How many frames are taken in each second. The server's default: 30. Example: 30.
            media_types: What is taken in: video, audio or both. Example: ['video', 'audio'].
            store: Whether a recording is kept, which export_rtstream needs. Not, unless told. The server's default:
                False. Example: False.
            enable_transcript: Whether what is said is written down. The server's default: True. Example: True.
            ws_connection_id: The `connection_id` of a WebSocket that gets its events too (see get_websocket_url).
                Example: 'conn-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream = await db.rt_stream.create_rtstream(
                    url="rtsp://example.com:8554/stream",
                    name="My Stream",
                    collection_id="default",
                    sample_rate=30,
                    media_types=["video", "audio"],
                    store=False,
                    enable_transcript=True,
                    ws_connection_id="conn-123",
                )
                print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `POST /rtstream/`, https://docs.videodb.io/api-reference/rtstream/create_rtstream
        """
        url = _hide(url)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream as _endpoint
            from ..models.create_rt_stream_request import CreateRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStream = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its settings, and whether it is taken in.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream = await db.rt_stream.get_rtstream("rts-12345")
                print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `GET /rtstream/{stream_id}/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStream = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name, or how many frames are taken, which takes effect at once. What is left out stays.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Stream Name'.
            sample_rate: How many frames are taken in each second from now on. Example: 15.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream = await db.rt_stream.update_rtstream(
                    "rts-12345",
                    name="Updated Stream Name",
                    sample_rate=15,
                )
                print(rtstream.id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `channel_id`, and the Python one `stream_url` and `player_url`.

        `PATCH /rtstream/{stream_id}/`, https://docs.videodb.io/api-reference/rtstream/update_rtstream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import update_rtstream as _endpoint
            from ..models.update_rt_stream_request import UpdateRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                sample_rate=sample_rate,
            ),
        )
        _content: _models.RTStream = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Stopped, it costs no more and keeps its settings. Started again, it goes on with what is live then, and costs
        again.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            action: start or stop.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.rt_stream.update_rtstream_status("rts-12345", action="stop")
            ```

        `PATCH /rtstream/{stream_id}/status/`, https://docs.videodb.io/api-reference/rtstream/update_rtstream_status
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

        Makes a video of its recording, to be indexed, searched and edited. It must have been created with `store`, or
        that is a 400; the vendor's SDK says that it must be stopped too. Done again, it gives the same video.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            name: Its name; that of the stream and "- Recording" unless given. Example: 'Exported Recording'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The recording of a live stream, as a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            BadRequestError: 400. No recording is kept of it.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_export = await db.rt_stream.export_rtstream("rts-12345", name="Exported Recording")
                print(rtstream_export.video_id)
            ```

        `POST /rtstream/{stream_id}/export`, https://docs.videodb.io/api-reference/rtstream/export_rtstream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import export_rtstream as _endpoint
            from ..models.export_rt_stream_request import ExportRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
            ),
        )
        _content: _models.RTStreamExport = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        From now on, a model looks at each window of time, or at each piece of what is said, and writes what it sees. It
        costs credits until update_rtstream_scene_index_status stops it.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            extraction_type: What the model is given: windows of frames (time) or what is said (transcript). The
                server's default: 'time'. Example: 'time'.
            extraction_config: How the stream is cut.
            prompt: What the model is to look for. Example: 'Describe the scene'.
            model_name: Which model. Example: 'GPT4o'.
            model_config: Settings of the model; no page names them.
            name: What the index is to be called. Example: 'My Scene Index'.
            ws_connection_id: The `connection_id` of a WebSocket that gets what is seen too (see get_websocket_url).
                Example: 'conn-123'.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A scene index of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_scene_index = await db.rt_stream.create_rtstream_scene_index(
                    "rts-12345",
                    extraction_type="time",
                    extraction_config={"time": 10, "frame_count": 5},
                    prompt="Describe the scene",
                    model_name="GPT4o",
                    name="My Scene Index",
                    ws_connection_id="conn-123",
                )
                print(rtstream_scene_index.rtstream_index_id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `sandbox_id`.
            - The vendor's SDKs send `segmenter` and `segmentation_value` where scenes are cut by the transcript.
            - The vendor's SDKs also read `extraction_config` and `sandbox_id`; in what was seen, its numbers are
              text.

        `POST /rtstream/{stream_id}/index/scene`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/create_rtstream_scene_index
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_scene_index as _endpoint
            from ..models.create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamSceneIndex = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        There can be several, that look for different things.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The scene indexes of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_scene_index_list = await db.rt_stream.list_rtstream_scene_indexes("rts-12345")
                print(rtstream_scene_index_list.scene_indexes)
            ```

        Where sources differ:
            - The vendor's SDKs also read `extraction_config` and `sandbox_id`; in what was seen, its numbers are
              text.

        `GET /rtstream/{stream_id}/index/scene`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/list_rtstream_scene_indexes
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_scene_indexes as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexList = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Its settings, and whether it runs.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A scene index of a live stream, with its settings.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_scene_index_details = await db.rt_stream.get_rtstream_scene_index("rts-12345", "scene-idx-12345")
                print(rtstream_scene_index_details.rtstream_index_id)
            ```

        Where sources differ:
            - The vendor's SDKs also read `sandbox_id`.
            - In what was seen, the numbers of `extraction_config` are text.

        `GET /rtstream/{stream_id}/index/{scene_index_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_scene_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamSceneIndexDetails = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        What a scene index has seen, with times, page by page.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            page: Which page, from 1. The server's default: 1. Example: 1.
            page_size: How many records a page has. The server's default: 100. Example: 100.
            start: From which time, in Unix seconds. Example: 1700000000.
            end: Up to which time, in Unix seconds. Example: 1700003600.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A page, to be gone through: iterating goes on over all pages.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for rtstream_scene_record in db.rt_stream.get_rtstream_scene_records(
                    "rts-12345",
                    "scene-idx-12345",
                    page=1,
                    page_size=100,
                    start=1700000000,
                    end=1700003600,
                ):
                    print(rtstream_scene_record.start)
            ```

        `GET /rtstream/{stream_id}/index/scene/{scene_index_id}`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/get_rtstream_scene_records
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

        What the model is to look for from now on. What it wrote before stays.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            prompt: What to look for, in plain words. Example: 'Updated scene description prompt'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`; None if it only says that it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                result = await db.rt_stream.update_rtstream_scene_index(
                    "rts-12345",
                    "scene-idx-12345",
                    prompt="Updated scene description prompt",
                )
                print(result)
            ```

        Where sources differ:
            - The vendor's Node SDK reads the changed index, where the description has a message.
            - The vendor's SDKs also read `extraction_config` and `sandbox_id`; in what was seen, its numbers are
              text.

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/update_rtstream_scene_index
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

        Stopped, it costs no more and keeps what was seen; the stream itself goes on. Started again, it costs again.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            action: start or stop.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.rt_stream.update_rtstream_scene_index_status(
                    "rts-12345",
                    "scene-idx-12345",
                    action="stop",
                )
            ```

        `PATCH /rtstream/{stream_id}/index/scene/{scene_index_id}/status`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/update_rtstream_scene_index_status
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamSearchMatches:
        """Search an RTStream.

        Looks, by meaning, at what a scene index has seen.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            query: What to look for, in plain words. Example: 'person walking'.
            scene_index_id: Which scene index to look in. Example: 'scene-idx-12345'.
            result_threshold: How many matches to give at most. The server's default: 10. Example: 10.
            score_threshold: The lowest score, 0 to 1, that is given. Example: 0.5.
            dynamic_score_percentage: How far below the best score a match may be, in percent of the span of scores.
                The vendor's guides disagree whether more is stricter. The server's default: 20. Example: 20.
            stitch: Whether matches that touch each other become one. The server's default: True. Example: True.
            filter_: What a match must carry of the metadata. Also spelled `filter`.
            rerank: Whether a second step puts the matches into a better order. The server's default: False.
                Example: False.
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
                rtstream_search_matches = await db.rt_stream.search_rtstream(
                    "rts-12345",
                    query="person walking",
                    scene_index_id="scene-idx-12345",
                    result_threshold=10,
                    score_threshold=0.5,
                    dynamic_score_percentage=20,
                    stitch=True,
                    rerank=False,
                )
                print(rtstream_search_matches.results)
            ```

        Where sources differ:
            - The vendor's SDKs also read `scene_index_name` and `metadata`.

        `POST /rtstream/{stream_id}/search`,
        https://docs.videodb.io/api-reference/rtstream/scene-indexing/search_rtstream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_rtstream as _endpoint
            from ..models.search_rt_stream_request import SearchRTStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
                rerank=rerank,
                rerank_params=rerank_params,
            ),
        )
        _content: _models.RTStreamSearchMatches = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        An address that plays it: live, or a stretch of the past.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            start: Where the stretch begins, in Unix seconds. Leave out both ends to play what is live. Example:
                1700000000.
            end: Where the stretch ends, in Unix seconds. Leave out both ends to play what is live. Example:
                1700003600.
            original_frame_rate: How many frames each second of the stream has. The server's default: 1. Example: 1.
            frame_rate: How many frames each second are played. The server's default: 1. Example: 1.
            player_title: A title for the web page that plays it.
            player_description: A text for the web page that plays it.
            player_slug_prefix: What the address of that web page begins with.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a stream plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                stream_url = await db.rt_stream.get_rtstream_stream(
                    "rts-12345",
                    start=1700000000,
                    end=1700003600,
                    original_frame_rate=1,
                    frame_rate=1,
                )
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs also send `player_title`, `player_description` and `player_slug_prefix`.

        `GET /rtstream/{stream_id}/stream`, https://docs.videodb.io/api-reference/rtstream/get_rtstream_stream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_stream as _endpoint

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.StreamUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        What was said, with times, page by page.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            engine: Which engine's transcript. The server's default: 'default'. Example: 'default'.
            page: Which page, from 1. The server's default: 1. Example: 1.
            page_size: How many records a page has. The server's default: 100. At most: 1000. Example: 100.
            start: From which time, in Unix seconds. Example: 1700000000.
            end: Up to which time, in Unix seconds. Example: 1700003600.
            since: Only what is newer than this time, in Unix seconds: for asking again and again. Example:
                1700000000.
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
                async for rtstream_transcript_record in db.rt_stream.get_rtstream_transcription(
                    "rts-12345",
                    engine="default",
                    page=1,
                    page_size=100,
                    start=1700000000,
                    end=1700003600,
                    since=1700000000,
                ):
                    print(rtstream_transcript_record.start)
            ```

        `GET /rtstream/{stream_id}/transcription/`,
        https://docs.videodb.io/api-reference/rtstream/transcription/get_rtstream_transcription
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

        Whether what is said is written down from now on.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            action: start or stop. Example: 'start'.
            engine: Which engine writes it down. The server's default: 'default'. Example: 'default'.
            ws_connection_id: The `connection_id` of a WebSocket that gets what is said too (see get_websocket_url).
                Example: 'conn-123'.
            mode: How to stop, as the vendor's SDKs send it, such as graceful.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was changed.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_transcription_change = await db.rt_stream.manage_rtstream_transcription(
                    "rts-12345",
                    action="start",
                    engine="default",
                    ws_connection_id="conn-123",
                )
                print(rtstream_transcription_change.status)
            ```

        Where sources differ:
            - The vendor's Node SDK also sends `mode`.

        `POST /rtstream/{stream_id}/transcription/`,
        https://docs.videodb.io/api-reference/rtstream/transcription/manage_rtstream_transcription
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import manage_rtstream_transcription as _endpoint
            from ..models.manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamTranscriptionChange = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Whether what is said is being written down, by which engine and in which language.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            engine: Which engine is asked about. The server's default: 'default'. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Whether, and how, what is said is written down.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_transcription_details = await db.rt_stream.get_rtstream_transcription_status(
                    "rts-12345",
                    engine="default",
                )
                print(rtstream_transcription_details.status)
            ```

        `GET /rtstream/{stream_id}/transcription/status`,
        https://docs.videodb.io/api-reference/rtstream/transcription/get_rtstream_transcription_status
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_transcription_status as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
        )
        _content: _models.RTStreamTranscriptionDetails = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Something to watch live streams for. Alerts of many indexes can name the same event.

        Args:
            event_prompt: What is to happen, in plain words. Example: 'Detect when a person enters the room'.
            label: A short name, which comes with every alert. Example: 'person-entry'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An event that was just made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                new_rtstream_event = await db.rt_stream.create_event(
                    event_prompt="Detect when a person enters the room",
                    label="person-entry",
                )
                print(new_rtstream_event.event_id)
            ```

        `POST /rtstream/event`, https://docs.videodb.io/api-reference/rtstream/events-alerts/create_event
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_event as _endpoint
            from ..models.create_rt_stream_event_request import CreateRTStreamEventRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                event_prompt=event_prompt,
                label=label,
            ),
        )
        _content: _models.NewRTStreamEvent = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def list_events(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamEventList:
        """List events.

        What the account's alerts can watch for.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The account's events.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_event_list = await db.rt_stream.list_events()
                print(rtstream_event_list.events)
            ```

        `GET /rtstream/event`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_events as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamEventList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Has the server call a URL whenever an event is seen by a scene index. The event must be there (create_event). It
        begins switched on.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            event_id: Id of the event, from `create_event` or `list_events`. Example: 'event-12345'.
            callback_url: A URL that gets a POST for each time it is seen, within about a second. It may come twice.
                Example: 'https://webhook.example.com/alert'.
            ws_connection_id: The `connection_id` of a WebSocket that is told too (see get_websocket_url). What is
                told there can be lost. Example: 'conn-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An alert that was just made. It is on.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                new_rtstream_alert = await db.rt_stream.create_alert(
                    "rts-12345",
                    "scene-idx-12345",
                    event_id="event-12345",
                    ws_connection_id="conn-123",
                )
                print(new_rtstream_alert.alert_id)
            ```

        `POST /rtstream/{stream_id}/index/{scene_index_id}/alert`,
        https://docs.videodb.io/api-reference/rtstream/events-alerts/create_alert
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_alert as _endpoint
            from ..models.create_rt_stream_alert_request import CreateRTStreamAlertRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.NewRTStreamAlert = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Those that are on, and those that are off.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The alerts of a scene index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_alert_list = await db.rt_stream.list_alerts("rts-12345", "scene-idx-12345")
                print(rtstream_alert_list.alerts)
            ```

        `GET /rtstream/{stream_id}/index/{scene_index_id}/alert`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_alerts as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamAlertList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Off, it alerts no more, and stays. There is no way to delete one.

        Args:
            stream_id: Id of the live stream (rts-…). Example: 'rts-12345'.
            scene_index_id: Id of a scene index of this stream, which its `rtstream_index_id` is. Example:
                'scene-idx-12345'.
            alert_id: Id of the alert, from `create_alert` or `list_alerts`. Example: 'alert-12345'.
            status: enabled or disabled, as the description has it. Example: 'disabled'.
            action: enable or disable, as the vendor's SDKs send it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.rt_stream.update_alert_status(
                    "rts-12345",
                    "scene-idx-12345",
                    "alert-12345",
                    status="disabled",
                )
            ```

        Where sources differ:
            - The vendor's SDKs send `action`, `enable` or `disable`, where the description has `status`, `enabled`
              or `disabled`.

        `PATCH /rtstream/{stream_id}/index/{scene_index_id}/alert/{alert_id}/status`
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
        """Start to understand an RTStream.

        Has a model watch a stream from now on. It runs, and costs, until it is stopped by
        update_rtstream_understanding_status. Sent twice, it runs and costs twice.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            segmentation: How the stream is cut.
            analyzers: What to look for - exactly one analyzer, of type vlm.
            store: Whether to keep what is found, which an index needs. The SDKs send true.
            ws_connection_id: Id of a WebSocket connection to send what is found to.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A model that watches a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_understanding = await db.rt_stream.create_rtstream_understanding("rts-0198a6", store=True)
                print(rtstream_understanding.understanding_id)
            ```

        `POST /rtstream/{stream_id}/understand`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_understanding as _endpoint
            from ..models.create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamUnderstanding = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
        return _content

    async def list_rtstream_understandings(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamUnderstandingList:
        """List the understandings of an RTStream.

        Lists all understandings of a stream, running and stopped.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The understandings of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_understanding_list = await db.rt_stream.list_rtstream_understandings("rts-0198a6")
                print(rtstream_understanding_list.understandings)
            ```

        `GET /rtstream/{stream_id}/understand`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_understandings as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstandingList = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
        """Get an understanding of an RTStream.

        Gets one understanding of a stream, with its outputs.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            understanding_id: Id of the understanding. Example: 'und-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A model that watches a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_understanding = await db.rt_stream.get_rtstream_understanding("rts-0198a6", "und-123")
                print(rtstream_understanding.understanding_id)
            ```

        `GET /rtstream/{stream_id}/understand/{understanding_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_understanding as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamUnderstanding = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
        """Start or stop an understanding of an RTStream.

        Stops an understanding, which ends what it costs, or lets it go on, which costs again.

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

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.rt_stream.update_rtstream_understanding_status(
                    "rts-0198a6",
                    "und-123",
                    action="stop",
                )
            ```

        `PATCH /rtstream/{stream_id}/understand/{understanding_id}/status`
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
        """Get what was understood of an RTStream.

        Gets what an understanding found in a span of time, page by page. It must have been stored.

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

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for item in db.rt_stream.get_rtstream_understanding_records(
                    "rts-0198a6",
                    "und-123",
                    start=1700000000,
                    end=1700000600.5,
                    output="scene",
                    page=1,
                    page_size=100,
                ):
                    print(item)
            ```

        `GET /rtstream/{stream_id}/understand/{understanding_id}/records`
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
        use_for: list[str] | tuple[str, ...] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndex:
        """Index what is understood of an RTStream.

        Indexes what an understanding finds, from now on, to search it or to be alerted. It runs until it is stopped by
        update_rtstream_index_status, and is likely to cost for as long. Sent twice, it makes two.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            source: What to index - one of the outputs of an understanding that is stored.
            name: What to call it.
            use_for: What it is for; `["semantic"]` unless told.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An index of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_index = await db.rt_stream.create_rtstream_index(
                    "rts-0198a6",
                    source={
                        "type": "understanding",
                        "asset_type": "rtstream",
                        "rtstream_id": "rts-0198a6",
                        "understanding_id": "und-123",
                        "output": "scene",
                        "extract_type": "vlm",
                        "mode": "continuous",
                    },
                    name="cars",
                    use_for=["semantic"],
                )
                print(rtstream_index.index_id)
            ```

        `POST /rtstream/{stream_id}/indexes`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index as _endpoint
            from ..models.create_rt_stream_index_request import CreateRTStreamIndexRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
            ),
        )
        _content: _models.RTStreamIndex = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def list_rtstream_indexes(
        self,
        stream_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamIndexList:
        """List the indexes of an RTStream.

        Lists the indexes of a stream that were made of an understanding.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The indexes of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_index_list = await db.rt_stream.list_rtstream_indexes("rts-0198a6")
                print(rtstream_index_list.indexes)
            ```

        `GET /rtstream/{stream_id}/indexes`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_indexes as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Get an index of an RTStream.

        Gets one index of a stream.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An index of a live stream.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_index = await db.rt_stream.get_rtstream_index("rts-0198a6", "idx-123")
                print(rtstream_index.index_id)
            ```

        `GET /rtstream/{stream_id}/indexes/{index_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import get_rtstream_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndex = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Start or stop an index of an RTStream.

        Stops an index, or lets it go on.

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

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.rt_stream.update_rtstream_index_status(
                    "rts-0198a6",
                    "idx-123",
                    action="start",
                )
            ```

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/status`
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
        """Get the records of an index of an RTStream.

        Gets what an index of a stream holds, page by page.

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

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for item in db.rt_stream.get_rtstream_index_records(
                    "rts-0198a6",
                    "idx-123",
                    start=1700000000,
                    end=1700000600,
                    page=1,
                    page_size=100,
                ):
                    print(item)
            ```

        `GET /rtstream/{stream_id}/indexes/{index_id}/records`
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
        """Be alerted by an index of an RTStream.

        Has the server call a URL whenever an event happens in a stream. Sent twice, it alerts twice.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            event_id: Id of the event to be alerted of (see create_event). Example: 'event-12345'.
            callback_url: A URL that the server calls when it happens.
            ws_connection_id: Id of a WebSocket connection to tell too.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An alert that was just made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_index_alert = await db.rt_stream.create_rtstream_index_alert(
                    "rts-0198a6",
                    "idx-123",
                    event_id="event-12345",
                    callback_url="https://example.com/hook",
                    ws_connection_id="ws-1",
                )
                print(rtstream_index_alert.alert_id)
            ```

        `POST /rtstream/{stream_id}/indexes/{index_id}/alert`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import create_rtstream_index_alert as _endpoint
            from ..models.create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.RTStreamIndexAlert = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
        """List the alerts of an index of an RTStream.

        Lists the alerts of an index of a stream.

        Args:
            stream_id: Id of the RTStream. Example: 'rts-12345'.
            index_id: Id of the index. Example: 'idx-123'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The alerts of an index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_index_alert_list = await db.rt_stream.list_rtstream_index_alerts("rts-0198a6", "idx-123")
                print(rtstream_index_alert_list.alerts)
            ```

        `GET /rtstream/{stream_id}/indexes/{index_id}/alert`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.rt_stream import list_rtstream_index_alerts as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            stream_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.RTStreamIndexAlertList = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
        """Turn an alert of an RTStream's index on or off.

        Turns an alert on or off. It stays, there is no way to delete one.

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

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.rt_stream.update_rtstream_index_alert_status(
                    "rts-0198a6",
                    "idx-123",
                    "alert-1",
                    action="disable",
                )
            ```

        `PATCH /rtstream/{stream_id}/indexes/{index_id}/alert/{alert_id}/status`
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RTStreamMatches:
        """Search the RTStreams of a collection.

        Searches what was indexed of all streams of a collection. Each call is billed as a search.

        Args:
            collection_id: Id of the collection, or `default` for the account's default one. Example: 'c-12345'.
            query: What to look for, in plain words.
            scene_index_id: Which index to search; all unless given.
            result_threshold: How many matches at most.
            score_threshold: The lowest score to give.
            dynamic_score_percentage: How much of the range of scores to keep. The guides disagree which way is
                stricter.
            filter_: Conditions on the metadata. Also spelled `filter`.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                rtstream_matches = await db.rt_stream.search_collection_rtstreams(
                    "c-0198a0",
                    query="a red car",
                    scene_index_id="idx-123",
                    result_threshold=5,
                    score_threshold=0.2,
                    dynamic_score_percentage=20,
                    filter_=[{"mood": "calm"}],
                )
                print(rtstream_matches.results)
            ```

        `POST /rtstream/collection/{collection_id}/search`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.rt_stream import search_collection_rtstreams as _endpoint
            from ..models.search_collection_rt_streams_request import SearchCollectionRTStreamsRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
                filter=filter,
            ),
        )
        _content: _models.RTStreamMatches = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        use_for: list[str] | tuple[str, ...] | Unset = UNSET,
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
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
        use_for: list[str] | tuple[str, ...] | Unset = UNSET,
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
        filter: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
                filter=filter,
            ),
        )
