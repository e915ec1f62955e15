"""The calls of the tag Audio, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
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
from .._surface import if_any as _if_any
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, Job
from ..types import UNSET, Response, Unset


class AudioCalls(Calls):
    """Audio: Audio management operations."""

    @property
    def with_raw_response(self) -> AudioCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AudioCallsRaw(self._client)

    def list_audio(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AudioList:
        """List audio files.

        `GET /audio/`

        Args:
            collection_id: Example: 'default'.
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
            from ..api.audio import list_audio as _endpoint

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.AudioList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Audio:
        """Get an audio file.

        `GET /audio/{audio_id}`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            collection_id: Example: 'default'.
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
            from ..api.audio import get_audio as _endpoint

        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Audio = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_audio(
        self,
        audio_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Audio:
        """Update an audio file.

        `PATCH /audio/{audio_id}`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            name: Example: 'Updated Audio Name'.
            description:
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
            from ..api.audio import update_audio as _endpoint
            from ..models.update_audio_request import UpdateAudioRequest as _Body

        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Audio = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an audio file.

        `DELETE /audio/{audio_id}`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            collection_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import delete_audio as _endpoint

        _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def generate_audio_url(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.AudioFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AudioUrl:
        """Generate a URL for an audio file.

        `POST /audio/{audio_id}/generate_url`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            collection_id:
            format_:
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
            from ..api.audio import generate_audio_url as _endpoint
            from ..models.generate_audio_url_request import GenerateAudioUrlRequest as _Body

        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                quality=quality,
            ),
            collection_id=collection_id,
        )
        _content: _models.AudioUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        segmenter: str | Unset = UNSET,
        length: int | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.TranscriptResult:
        """Get the transcript of an audio file.

        `GET /audio/{audio_id}/transcription/`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            engine: Example: 'default'.
            start: The server's default: 0. Example: 0.
            end: The server's default: -1. Example: 60.0.
            segmenter:
            length:
            force:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio_transcription as _endpoint

        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )
        return _answer

    def create_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Transcript]:
        """Transcribe an audio file.

        `POST /audio/{audio_id}/transcription/`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            language_code: The server's default: 'en'. Example: 'en'.
            force: The server's default: False. Example: False.
            callback_url: Example: 'https://webhook.example.com/callback'.
            callback_data:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Transcript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import create_audio_transcription as _endpoint
            from ..models.create_audio_transcription_request import CreateAudioTranscriptionRequest as _Body

        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                language_code=language_code,
                force=force,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return Job(self._client, _answer, Object("transcript", "Transcript"))


class AsyncAudioCalls(AsyncCalls):
    """Audio, for async callers: Audio management operations."""

    @property
    def with_raw_response(self) -> AsyncAudioCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncAudioCallsRaw(self._client)

    async def list_audio(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AudioList:
        """List audio files.

        `GET /audio/`

        Args:
            collection_id: Example: 'default'.
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
            from ..api.audio import list_audio as _endpoint

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.AudioList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Audio:
        """Get an audio file.

        `GET /audio/{audio_id}`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            collection_id: Example: 'default'.
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
            from ..api.audio import get_audio as _endpoint

        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Audio = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_audio(
        self,
        audio_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Audio:
        """Update an audio file.

        `PATCH /audio/{audio_id}`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            name: Example: 'Updated Audio Name'.
            description:
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
            from ..api.audio import update_audio as _endpoint
            from ..models.update_audio_request import UpdateAudioRequest as _Body

        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Audio = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an audio file.

        `DELETE /audio/{audio_id}`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            collection_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import delete_audio as _endpoint

        await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def generate_audio_url(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.AudioFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AudioUrl:
        """Generate a URL for an audio file.

        `POST /audio/{audio_id}/generate_url`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            collection_id:
            format_:
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
            from ..api.audio import generate_audio_url as _endpoint
            from ..models.generate_audio_url_request import GenerateAudioUrlRequest as _Body

        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                quality=quality,
            ),
            collection_id=collection_id,
        )
        _content: _models.AudioUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        segmenter: str | Unset = UNSET,
        length: int | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.TranscriptResult:
        """Get the transcript of an audio file.

        `GET /audio/{audio_id}/transcription/`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            engine: Example: 'default'.
            start: The server's default: 0. Example: 0.
            end: The server's default: -1. Example: 60.0.
            segmenter:
            length:
            force:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio_transcription as _endpoint

        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )
        return _answer

    async def create_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Transcript]:
        """Transcribe an audio file.

        `POST /audio/{audio_id}/transcription/`

        Args:
            audio_id: Matches ^a-. Example: 'a-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            language_code: The server's default: 'en'. Example: 'en'.
            force: The server's default: False. Example: False.
            callback_url: Example: 'https://webhook.example.com/callback'.
            callback_data:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Transcript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import create_audio_transcription as _endpoint
            from ..models.create_audio_transcription_request import CreateAudioTranscriptionRequest as _Body

        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                language_code=language_code,
                force=force,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return AsyncJob(self._client, _answer, Object("transcript", "Transcript"))


class AudioCallsRaw(Calls):
    """Audio: each call gives the answer as it came, whatever its status."""

    def list_audio(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioListResult | models.Error]:
        """`GET /audio/`, as `AudioCalls.list_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import list_audio as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def get_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioResult | models.Error]:
        """`GET /audio/{audio_id}`, as `AudioCalls.get_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio as _endpoint

        return _endpoint.sync_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def update_audio(
        self,
        audio_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioResult | models.Error]:
        """`PATCH /audio/{audio_id}`, as `AudioCalls.update_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import update_audio as _endpoint
            from ..models.update_audio_request import UpdateAudioRequest as _Body

        return _endpoint.sync_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )

    def delete_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /audio/{audio_id}`, as `AudioCalls.delete_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import delete_audio as _endpoint

        return _endpoint.sync_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def generate_audio_url(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.AudioFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioUrlResult | models.Error]:
        """`POST /audio/{audio_id}/generate_url`, as `AudioCalls.generate_audio_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import generate_audio_url as _endpoint
            from ..models.generate_audio_url_request import GenerateAudioUrlRequest as _Body

        return _endpoint.sync_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                quality=quality,
            ),
            collection_id=collection_id,
        )

    def get_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        segmenter: str | Unset = UNSET,
        length: int | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.TranscriptResult | models.Error]:
        """`GET /audio/{audio_id}/transcription/`, as `AudioCalls.get_audio_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio_transcription as _endpoint

        return _endpoint.sync_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )

    def create_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult | models.Error]:
        """`POST /audio/{audio_id}/transcription/`, as `AudioCalls.create_audio_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import create_audio_transcription as _endpoint
            from ..models.create_audio_transcription_request import CreateAudioTranscriptionRequest as _Body

        return _endpoint.sync_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                language_code=language_code,
                force=force,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )


class AsyncAudioCallsRaw(AsyncCalls):
    """Audio, for async callers: each call gives the answer as it came, whatever its status."""

    async def list_audio(
        self,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioListResult | models.Error]:
        """`GET /audio/`, as `AudioCalls.list_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import list_audio as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def get_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioResult | models.Error]:
        """`GET /audio/{audio_id}`, as `AudioCalls.get_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio as _endpoint

        return await _endpoint.asyncio_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def update_audio(
        self,
        audio_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioResult | models.Error]:
        """`PATCH /audio/{audio_id}`, as `AudioCalls.update_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import update_audio as _endpoint
            from ..models.update_audio_request import UpdateAudioRequest as _Body

        return await _endpoint.asyncio_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )

    async def delete_audio(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /audio/{audio_id}`, as `AudioCalls.delete_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import delete_audio as _endpoint

        return await _endpoint.asyncio_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def generate_audio_url(
        self,
        audio_id: str,
        *,
        collection_id: str | Unset = UNSET,
        format_: models.AudioFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AudioUrlResult | models.Error]:
        """`POST /audio/{audio_id}/generate_url`, as `AudioCalls.generate_audio_url`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import generate_audio_url as _endpoint
            from ..models.generate_audio_url_request import GenerateAudioUrlRequest as _Body

        return await _endpoint.asyncio_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                quality=quality,
            ),
            collection_id=collection_id,
        )

    async def get_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        segmenter: str | Unset = UNSET,
        length: int | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.TranscriptResult | models.Error]:
        """`GET /audio/{audio_id}/transcription/`, as `AudioCalls.get_audio_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio_transcription as _endpoint

        return await _endpoint.asyncio_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )

    async def create_audio_transcription(
        self,
        audio_id: str,
        *,
        engine: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult | models.Error]:
        """`POST /audio/{audio_id}/transcription/`, as `AudioCalls.create_audio_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import create_audio_transcription as _endpoint
            from ..models.create_audio_transcription_request import CreateAudioTranscriptionRequest as _Body

        return await _endpoint.asyncio_detailed(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                language_code=language_code,
                force=force,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
