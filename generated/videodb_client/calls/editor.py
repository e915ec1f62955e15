"""The calls of the tag Editor, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._schema.readers import (
    Object,
)
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, Job
from ..types import UNSET, Response, Unset


class EditorCalls(Calls):
    """Editor: Timeline editor operations."""

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

        `POST /timeline`

        Args:
            request_type:
            timeline:
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
            from ..api.editor import create_timeline as _endpoint
            from ..models.create_timeline_request import CreateTimelineRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
            ),
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION)
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

        `POST /timeline_v2`

        Args:
            request_type:
            timeline:
            output_format:
            quality:
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
            from ..api.editor import create_timeline_v2 as _endpoint
            from ..models.create_timeline_v2_request import CreateTimelineV2Request as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
                output_format=output_format,
                quality=quality,
            ),
        )
        _content: _models.CompiledTimeline = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def download_timeline(
        self,
        *,
        timeline_id: str,
        format_: models.DownloadFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.DownloadUrl]:
        """Download a timeline (v2).

        `POST /timeline_v2/download`

        Args:
            timeline_id: Example: 'timeline-12345'.
            format_:
            quality:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the DownloadUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /compile/`

        Args:
            body: What is sent.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /editor`

        Args:
            timeline:
            timeline_url:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /editor/download`

        Args:
            stream_url: Example: 'https://stream.videodb.io/compiled/12345'.
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
            from ..api.editor import download_editor_timeline as _endpoint
            from ..models.download_editor_timeline_request import DownloadEditorTimelineRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_url=stream_url,
            ),
        )
        _content: _models.DownloadUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content


class AsyncEditorCalls(AsyncCalls):
    """Editor, for async callers: Timeline editor operations."""

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

        `POST /timeline`

        Args:
            request_type:
            timeline:
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
            from ..api.editor import create_timeline as _endpoint
            from ..models.create_timeline_request import CreateTimelineRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
            ),
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION)
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

        `POST /timeline_v2`

        Args:
            request_type:
            timeline:
            output_format:
            quality:
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
            from ..api.editor import create_timeline_v2 as _endpoint
            from ..models.create_timeline_v2_request import CreateTimelineV2Request as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                request_type=request_type,
                timeline=timeline,
                output_format=output_format,
                quality=quality,
            ),
        )
        _content: _models.CompiledTimeline = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def download_timeline(
        self,
        *,
        timeline_id: str,
        format_: models.DownloadFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.DownloadUrl]:
        """Download a timeline (v2).

        `POST /timeline_v2/download`

        Args:
            timeline_id: Example: 'timeline-12345'.
            format_:
            quality:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the DownloadUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /compile/`

        Args:
            body: What is sent.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /editor`

        Args:
            timeline:
            timeline_url:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the StreamUrl.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
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

        `POST /editor/download`

        Args:
            stream_url: Example: 'https://stream.videodb.io/compiled/12345'.
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
            from ..api.editor import download_editor_timeline as _endpoint
            from ..models.download_editor_timeline_request import DownloadEditorTimelineRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_url=stream_url,
            ),
        )
        _content: _models.DownloadUrl = _content_of(_answer, _endpoint._OPERATION)
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
