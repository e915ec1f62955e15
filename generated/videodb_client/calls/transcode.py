"""The calls of the tag Transcode, one method an operation."""

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
from .._transport.secrets import hide as _hide
from ..types import UNSET, Response, Unset


class TranscodeCalls(Calls):
    """Transcode: Turning videos into other forms.

    The calls:
        create_transcode_job: Create a transcoding job
        get_transcode_job: Get a transcoding job
    """

    @property
    def with_raw_response(self) -> TranscodeCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return TranscodeCallsRaw(self._client)

    def create_transcode_job(
        self,
        *,
        source: str,
        callback_url: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        video_config: models.TranscodeVideoConfig | Mapping[str, Any] | Unset = UNSET,
        audio_config: models.TranscodeAudioConfig | Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewTranscodeJob:
        """Create a transcoding job.

        Turns a video into another form, at most 4K, 100 frames a second and 8 GB. Costs credits. What comes is told
        differently: the video is replaced (the page), or there is a new address (a guide). get_transcode_job tells how
        it goes.

        Args:
            source: Id of the video (m-…), or, as a guide and the vendor's SDKs have it, an address that it can be
                had at. Example: 'm-12345'.
            callback_url: A URL that gets a POST when it is over.
            mode: How: lightning or economy, in the vendor's SDKs.
            video_config: What the picture is to be.
            audio_config: What the sound is to be.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A job that was begun.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                new_transcode_job = db.transcode.create_transcode_job(source="m-12345")
                print(new_transcode_job.job_id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `callback_url`, `mode` (`lightning` or `economy`), `video_config` and
              `audio_config`.

        `POST /transcode`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.transcode import create_transcode_job as _endpoint
            from ..models.create_transcode_job_request import CreateTranscodeJobRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                callback_url=callback_url,
                mode=mode,
                video_config=video_config,
                audio_config=audio_config,
            ),
        )
        _content: _models.NewTranscodeJob = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_transcode_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Get a transcoding job.

        How the job stands: pending, processing, completed or failed.

        Args:
            job_id: Id of the job that create_transcode_job began. Example: 'job-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                result = db.transcode.get_transcode_job("job-12345")
                print(result)
            ```

        `GET /transcode/{job_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.transcode import get_transcode_job as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: dict[str, Any] = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncTranscodeCalls(AsyncCalls):
    """Transcode, for async callers: Turning videos into other forms.

    The calls:
        create_transcode_job: Create a transcoding job
        get_transcode_job: Get a transcoding job
    """

    @property
    def with_raw_response(self) -> AsyncTranscodeCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncTranscodeCallsRaw(self._client)

    async def create_transcode_job(
        self,
        *,
        source: str,
        callback_url: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        video_config: models.TranscodeVideoConfig | Mapping[str, Any] | Unset = UNSET,
        audio_config: models.TranscodeAudioConfig | Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NewTranscodeJob:
        """Create a transcoding job.

        Turns a video into another form, at most 4K, 100 frames a second and 8 GB. Costs credits. What comes is told
        differently: the video is replaced (the page), or there is a new address (a guide). get_transcode_job tells how
        it goes.

        Args:
            source: Id of the video (m-…), or, as a guide and the vendor's SDKs have it, an address that it can be
                had at. Example: 'm-12345'.
            callback_url: A URL that gets a POST when it is over.
            mode: How: lightning or economy, in the vendor's SDKs.
            video_config: What the picture is to be.
            audio_config: What the sound is to be.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A job that was begun.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                new_transcode_job = await db.transcode.create_transcode_job(source="m-12345")
                print(new_transcode_job.job_id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `callback_url`, `mode` (`lightning` or `economy`), `video_config` and
              `audio_config`.

        `POST /transcode`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.transcode import create_transcode_job as _endpoint
            from ..models.create_transcode_job_request import CreateTranscodeJobRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                callback_url=callback_url,
                mode=mode,
                video_config=video_config,
                audio_config=audio_config,
            ),
        )
        _content: _models.NewTranscodeJob = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def get_transcode_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Get a transcoding job.

        How the job stands: pending, processing, completed or failed.

        Args:
            job_id: Id of the job that create_transcode_job began. Example: 'job-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                result = await db.transcode.get_transcode_job("job-12345")
                print(result)
            ```

        `GET /transcode/{job_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.transcode import get_transcode_job as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: dict[str, Any] = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class TranscodeCallsRaw(Calls):
    """Transcode: each call gives the answer as it came, whatever its status."""

    def create_transcode_job(
        self,
        *,
        source: str,
        callback_url: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        video_config: models.TranscodeVideoConfig | Mapping[str, Any] | Unset = UNSET,
        audio_config: models.TranscodeAudioConfig | Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewTranscodeJobResult | models.Error]:
        """`POST /transcode`, as `TranscodeCalls.create_transcode_job`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.transcode import create_transcode_job as _endpoint
            from ..models.create_transcode_job_request import CreateTranscodeJobRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                callback_url=callback_url,
                mode=mode,
                video_config=video_config,
                audio_config=audio_config,
            ),
        )

    def get_transcode_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.TranscodeJobResult | models.Error]:
        """`GET /transcode/{job_id}`, as `TranscodeCalls.get_transcode_job`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.transcode import get_transcode_job as _endpoint

        return _endpoint.sync_detailed(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncTranscodeCallsRaw(AsyncCalls):
    """Transcode, for async callers: each call gives the answer as it came, whatever its status."""

    async def create_transcode_job(
        self,
        *,
        source: str,
        callback_url: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        video_config: models.TranscodeVideoConfig | Mapping[str, Any] | Unset = UNSET,
        audio_config: models.TranscodeAudioConfig | Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.NewTranscodeJobResult | models.Error]:
        """`POST /transcode`, as `TranscodeCalls.create_transcode_job`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.transcode import create_transcode_job as _endpoint
            from ..models.create_transcode_job_request import CreateTranscodeJobRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                callback_url=callback_url,
                mode=mode,
                video_config=video_config,
                audio_config=audio_config,
            ),
        )

    async def get_transcode_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.TranscodeJobResult | models.Error]:
        """`GET /transcode/{job_id}`, as `TranscodeCalls.get_transcode_job`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.transcode import get_transcode_job as _endpoint

        return await _endpoint.asyncio_detailed(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
