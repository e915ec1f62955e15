"""The calls of the tag Editor, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._schema.readers import Object
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, Job
from ..types import UNSET, Response, Unset


class EditorCalls(Calls):
    """Editor: Joining parts of videos into one.

    The calls:
        create_timeline: Compile a timeline
        create_timeline_v2: Compile a timeline (v2)
        download_timeline: Download a timeline (v2)
        compile_timeline: Compile media segments
        compile_editor_timeline: Compile an editor timeline
        download_editor_timeline: Download an editor stream
    """

    @property
    def with_raw_response(self) -> EditorCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return EditorCallsRaw(self._client)

    def create_timeline(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Compile a timeline.

        Joins parts of videos into one stream: the older, simpler way. create_timeline_v2 has tracks and effects.

        Args:
            request_type: compile, and nothing else.
            timeline: What is played, one after the other.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a stream plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                stream_url = db.editor.create_timeline(
                    request_type="compile",
                    timeline=[
                        {
                            "video_id": "m-12345",
                            "clips": [{"start": 0, "end": 30, "volume": 1.0}],
                        },
                    ],
                )
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send assets (`asset_id`, `start`, `end`) and what lies over them (`overlay_start`),
              where the description has videos with `clips`.

        `POST /timeline`, https://docs.videodb.io/api-reference/timeline/create_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline as _endpoint
            from ..models.create_timeline_request import CreateTimelineRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
            ),
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def create_timeline_v2(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        output_format: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CompiledTimeline:
        """Compile a timeline (v2).

        Joins parts of videos into one stream, 1280 by 720 pixels on black unless told.

        Args:
            request_type: compile, and nothing else.
            timeline: What is played, one after the other.
            output_format: What comes of it.
            quality: How good the picture is.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was joined.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                compiled_timeline = db.editor.create_timeline_v2(
                    request_type="compile",
                    timeline=[
                        {
                            "video_id": "m-12345",
                            "clips": [{"start": 0, "end": 30, "volume": 1.0}],
                        },
                    ],
                    output_format="mp4",
                    quality="high",
                )
                print(compiled_timeline.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send assets (`asset_id`, `start`, `end`) and what lies over them (`overlay_start`),
              where the description has videos with `clips`.

        `POST /timeline_v2`, https://docs.videodb.io/api-reference/timeline/create_timeline_v2
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline_v2 as _endpoint
            from ..models.create_timeline_v2_request import CreateTimelineV2Request as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
                output_format=output_format,
                quality=quality,
            ),
        )
        _content: _models.CompiledTimeline = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def download_timeline(
        self,
        *,
        timeline_id: str,
        format_: models.DownloadFormat | Unset = UNSET,
        format: models.DownloadFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.DownloadUrl]:
        """Download a timeline (v2).

        Turns a timeline that was joined into a file.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            timeline_id: Id of the timeline. No published answer gives one; the vendor's pages send the address of
                the stream. Example: 'timeline-12345'.
            format_: What kind of file; by the vendor's pages MP4. Also spelled `format`.
            quality: How good the picture is.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the DownloadUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.editor.download_timeline(
                    timeline_id="timeline-12345",
                    format_="mp4",
                    quality="high",
                )
                download_url = job.wait()
                print(download_url.download_url)
            ```

        Where sources differ:
            - The vendor's sample reads the download at once, where the description has a job.
            - The vendor's sample reads `status` beside `download_url`.

        `POST /timeline_v2/download`, https://docs.videodb.io/api-reference/timeline/download_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_timeline as _endpoint
            from ..models.download_timeline_request import DownloadTimelineRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline_id=timeline_id,
                format_=format_,
                format=format,
                quality=quality,
            ),
        )
        return Job(self._client, _answer, Object("download_url", "DownloadUrl"))

    def compile_timeline(
        self,
        *,
        body: models.CompileTimelineRequest | Mapping[str, Any] | Sequence[models.VideoShots | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.StreamUrl]:
        """Compile media segments.

        Joins parts of videos into one stream, in the order that they are given.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            body: What is sent.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.editor.compile_timeline(
                    body={
                        "inputs": [{"media_id": "m-12345", "start_time": 10.0, "end_time": 30.0}],
                        "output_format": "mp4",
                    },
                )
                stream_url = job.wait()
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send a list of videos with `shots`, where the description has an object with
              `inputs`.
            - The vendor's SDKs read the stream at once, where the description has a job.

        `POST /compile/`, https://docs.videodb.io/api-reference/timeline/compile_timeline
        """
        body = _hide(body)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_timeline as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=body,
        )
        return Job(self._client, _answer, Object("stream_url", "StreamUrl"))

    def compile_editor_timeline(
        self,
        *,
        timeline: models.EditorTimeline | Mapping[str, Any] | Unset = UNSET,
        timeline_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.StreamUrl]:
        """Compile an editor timeline.

        Joins tracks of clips into one stream. A timeline of more than 100 kB is to be put somewhere, and its address
        sent as `timeline_url`.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            timeline: The timeline.
            timeline_url: Address of the timeline, instead of it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.editor.compile_editor_timeline()
                stream_url = job.wait()
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs read the stream at once, where the description has a job.
            - The vendor's SDKs send `timeline` (`background`, `resolution`, `tracks`), or `timeline_url`, where the
              description has any object.

        `POST /editor`, https://docs.videodb.io/api-reference/editor/compile_editor_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_editor_timeline as _endpoint
            from ..models.compile_editor_timeline_request import CompileEditorTimelineRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline=timeline,
                timeline_url=timeline_url,
            ),
        )
        return Job(self._client, _answer, Object("stream_url", "StreamUrl"))

    def download_editor_timeline(
        self,
        *,
        stream_url: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DownloadUrl:
        """Download an editor stream.

        A link to what an editor's timeline became. It does not last: use it soon.

        Args:
            stream_url: Address of the stream that it became. Example: 'https://stream.videodb.io/compiled/12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a file can be had.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                download_url = db.editor.download_editor_timeline(
                    stream_url="https://stream.videodb.io/compiled/12345",
                )
                print(download_url.download_url)
            ```

        Where sources differ:
            - The vendor's sample reads `status` beside `download_url`.

        `POST /editor/download`, https://docs.videodb.io/api-reference/editor/download_editor_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_editor_timeline as _endpoint
            from ..models.download_editor_timeline_request import DownloadEditorTimelineRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_url=stream_url,
            ),
        )
        _content: _models.DownloadUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncEditorCalls(AsyncCalls):
    """Editor, for async callers: Joining parts of videos into one.

    The calls:
        create_timeline: Compile a timeline
        create_timeline_v2: Compile a timeline (v2)
        download_timeline: Download a timeline (v2)
        compile_timeline: Compile media segments
        compile_editor_timeline: Compile an editor timeline
        download_editor_timeline: Download an editor stream
    """

    @property
    def with_raw_response(self) -> AsyncEditorCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncEditorCallsRaw(self._client)

    async def create_timeline(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Compile a timeline.

        Joins parts of videos into one stream: the older, simpler way. create_timeline_v2 has tracks and effects.

        Args:
            request_type: compile, and nothing else.
            timeline: What is played, one after the other.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a stream plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                stream_url = await db.editor.create_timeline(
                    request_type="compile",
                    timeline=[
                        {
                            "video_id": "m-12345",
                            "clips": [{"start": 0, "end": 30, "volume": 1.0}],
                        },
                    ],
                )
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send assets (`asset_id`, `start`, `end`) and what lies over them (`overlay_start`),
              where the description has videos with `clips`.

        `POST /timeline`, https://docs.videodb.io/api-reference/timeline/create_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline as _endpoint
            from ..models.create_timeline_request import CreateTimelineRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
            ),
        )
        _content: _models.StreamUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def create_timeline_v2(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        output_format: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.CompiledTimeline:
        """Compile a timeline (v2).

        Joins parts of videos into one stream, 1280 by 720 pixels on black unless told.

        Args:
            request_type: compile, and nothing else.
            timeline: What is played, one after the other.
            output_format: What comes of it.
            quality: How good the picture is.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was joined.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                compiled_timeline = await db.editor.create_timeline_v2(
                    request_type="compile",
                    timeline=[
                        {
                            "video_id": "m-12345",
                            "clips": [{"start": 0, "end": 30, "volume": 1.0}],
                        },
                    ],
                    output_format="mp4",
                    quality="high",
                )
                print(compiled_timeline.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send assets (`asset_id`, `start`, `end`) and what lies over them (`overlay_start`),
              where the description has videos with `clips`.

        `POST /timeline_v2`, https://docs.videodb.io/api-reference/timeline/create_timeline_v2
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline_v2 as _endpoint
            from ..models.create_timeline_v2_request import CreateTimelineV2Request as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
                output_format=output_format,
                quality=quality,
            ),
        )
        _content: _models.CompiledTimeline = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def download_timeline(
        self,
        *,
        timeline_id: str,
        format_: models.DownloadFormat | Unset = UNSET,
        format: models.DownloadFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.DownloadUrl]:
        """Download a timeline (v2).

        Turns a timeline that was joined into a file.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            timeline_id: Id of the timeline. No published answer gives one; the vendor's pages send the address of
                the stream. Example: 'timeline-12345'.
            format_: What kind of file; by the vendor's pages MP4. Also spelled `format`.
            quality: How good the picture is.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the DownloadUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.editor.download_timeline(
                    timeline_id="timeline-12345",
                    format_="mp4",
                    quality="high",
                )
                download_url = await job.wait()
                print(download_url.download_url)
            ```

        Where sources differ:
            - The vendor's sample reads the download at once, where the description has a job.
            - The vendor's sample reads `status` beside `download_url`.

        `POST /timeline_v2/download`, https://docs.videodb.io/api-reference/timeline/download_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_timeline as _endpoint
            from ..models.download_timeline_request import DownloadTimelineRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline_id=timeline_id,
                format_=format_,
                format=format,
                quality=quality,
            ),
        )
        return AsyncJob(self._client, _answer, Object("download_url", "DownloadUrl"))

    async def compile_timeline(
        self,
        *,
        body: models.CompileTimelineRequest | Mapping[str, Any] | Sequence[models.VideoShots | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.StreamUrl]:
        """Compile media segments.

        Joins parts of videos into one stream, in the order that they are given.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            body: What is sent.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.editor.compile_timeline(
                    body={
                        "inputs": [{"media_id": "m-12345", "start_time": 10.0, "end_time": 30.0}],
                        "output_format": "mp4",
                    },
                )
                stream_url = await job.wait()
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send a list of videos with `shots`, where the description has an object with
              `inputs`.
            - The vendor's SDKs read the stream at once, where the description has a job.

        `POST /compile/`, https://docs.videodb.io/api-reference/timeline/compile_timeline
        """
        body = _hide(body)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_timeline as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=body,
        )
        return AsyncJob(self._client, _answer, Object("stream_url", "StreamUrl"))

    async def compile_editor_timeline(
        self,
        *,
        timeline: models.EditorTimeline | Mapping[str, Any] | Unset = UNSET,
        timeline_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.StreamUrl]:
        """Compile an editor timeline.

        Joins tracks of clips into one stream. A timeline of more than 100 kB is to be put somewhere, and its address
        sent as `timeline_url`.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            timeline: The timeline.
            timeline_url: Address of the timeline, instead of it.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.editor.compile_editor_timeline()
                stream_url = await job.wait()
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs read the stream at once, where the description has a job.
            - The vendor's SDKs send `timeline` (`background`, `resolution`, `tracks`), or `timeline_url`, where the
              description has any object.

        `POST /editor`, https://docs.videodb.io/api-reference/editor/compile_editor_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_editor_timeline as _endpoint
            from ..models.compile_editor_timeline_request import CompileEditorTimelineRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline=timeline,
                timeline_url=timeline_url,
            ),
        )
        return AsyncJob(self._client, _answer, Object("stream_url", "StreamUrl"))

    async def download_editor_timeline(
        self,
        *,
        stream_url: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DownloadUrl:
        """Download an editor stream.

        A link to what an editor's timeline became. It does not last: use it soon.

        Args:
            stream_url: Address of the stream that it became. Example: 'https://stream.videodb.io/compiled/12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a file can be had.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                download_url = await db.editor.download_editor_timeline(
                    stream_url="https://stream.videodb.io/compiled/12345",
                )
                print(download_url.download_url)
            ```

        Where sources differ:
            - The vendor's sample reads `status` beside `download_url`.

        `POST /editor/download`, https://docs.videodb.io/api-reference/editor/download_editor_timeline
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_editor_timeline as _endpoint
            from ..models.download_editor_timeline_request import DownloadEditorTimelineRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_url=stream_url,
            ),
        )
        _content: _models.DownloadUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class EditorCallsRaw(Calls):
    """Editor: each call gives the answer as it came, whatever its status."""

    def create_timeline(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamUrlResult | models.Error]:
        """`POST /timeline`, as `EditorCalls.create_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline as _endpoint
            from ..models.create_timeline_request import CreateTimelineRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
            ),
        )

    def create_timeline_v2(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        output_format: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CompiledTimelineResult | models.Error]:
        """`POST /timeline_v2`, as `EditorCalls.create_timeline_v2`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline_v2 as _endpoint
            from ..models.create_timeline_v2_request import CreateTimelineV2Request as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
                output_format=output_format,
                quality=quality,
            ),
        )

    def download_timeline(
        self,
        *,
        timeline_id: str,
        format_: models.DownloadFormat | Unset = UNSET,
        format: models.DownloadFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadUrlResult | models.Error]:
        """`POST /timeline_v2/download`, as `EditorCalls.download_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_timeline as _endpoint
            from ..models.download_timeline_request import DownloadTimelineRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline_id=timeline_id,
                format_=format_,
                format=format,
                quality=quality,
            ),
        )

    def compile_timeline(
        self,
        *,
        body: models.CompileTimelineRequest | Mapping[str, Any] | Sequence[models.VideoShots | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
        """`POST /compile/`, as `EditorCalls.compile_timeline`."""
        body = _hide(body)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_timeline as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=body,
        )

    def compile_editor_timeline(
        self,
        *,
        timeline: models.EditorTimeline | Mapping[str, Any] | Unset = UNSET,
        timeline_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
        """`POST /editor`, as `EditorCalls.compile_editor_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_editor_timeline as _endpoint
            from ..models.compile_editor_timeline_request import CompileEditorTimelineRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline=timeline,
                timeline_url=timeline_url,
            ),
        )

    def download_editor_timeline(
        self,
        *,
        stream_url: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.DownloadUrlResult | models.Error]:
        """`POST /editor/download`, as `EditorCalls.download_editor_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_editor_timeline as _endpoint
            from ..models.download_editor_timeline_request import DownloadEditorTimelineRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_url=stream_url,
            ),
        )


class AsyncEditorCallsRaw(AsyncCalls):
    """Editor, for async callers: each call gives the answer as it came, whatever its status."""

    async def create_timeline(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamUrlResult | models.Error]:
        """`POST /timeline`, as `EditorCalls.create_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline as _endpoint
            from ..models.create_timeline_request import CreateTimelineRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
            ),
        )

    async def create_timeline_v2(
        self,
        *,
        request_type: models.TimelineRequestType,
        timeline: Sequence[models.Timeline | Mapping[str, Any]],
        output_format: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.CompiledTimelineResult | models.Error]:
        """`POST /timeline_v2`, as `EditorCalls.create_timeline_v2`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import create_timeline_v2 as _endpoint
            from ..models.create_timeline_v2_request import CreateTimelineV2Request as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
                output_format=output_format,
                quality=quality,
            ),
        )

    async def download_timeline(
        self,
        *,
        timeline_id: str,
        format_: models.DownloadFormat | Unset = UNSET,
        format: models.DownloadFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadUrlResult | models.Error]:
        """`POST /timeline_v2/download`, as `EditorCalls.download_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_timeline as _endpoint
            from ..models.download_timeline_request import DownloadTimelineRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline_id=timeline_id,
                format_=format_,
                format=format,
                quality=quality,
            ),
        )

    async def compile_timeline(
        self,
        *,
        body: models.CompileTimelineRequest | Mapping[str, Any] | Sequence[models.VideoShots | Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
        """`POST /compile/`, as `EditorCalls.compile_timeline`."""
        body = _hide(body)
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_timeline as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=body,
        )

    async def compile_editor_timeline(
        self,
        *,
        timeline: models.EditorTimeline | Mapping[str, Any] | Unset = UNSET,
        timeline_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
        """`POST /editor`, as `EditorCalls.compile_editor_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import compile_editor_timeline as _endpoint
            from ..models.compile_editor_timeline_request import CompileEditorTimelineRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timeline=timeline,
                timeline_url=timeline_url,
            ),
        )

    async def download_editor_timeline(
        self,
        *,
        stream_url: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.DownloadUrlResult | models.Error]:
        """`POST /editor/download`, as `EditorCalls.download_editor_timeline`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.editor import download_editor_timeline as _endpoint
            from ..models.download_editor_timeline_request import DownloadEditorTimelineRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_url=stream_url,
            ),
        )
