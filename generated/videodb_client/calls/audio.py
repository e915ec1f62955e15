"""The calls of the tag Audio, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._questions import Own
from .._schema.readers import Object
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._surface import if_any as _if_any
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, Job
from ..types import UNSET, Response, Unset


class AudioCalls(Calls):
    """Audio: Audio files, and their transcripts.

    The calls:
        list_audio: List audio files
        get_audio: Get an audio file
        update_audio: Update an audio file
        delete_audio: Delete an audio file
        generate_audio_url: Generate a URL for an audio file
        get_audio_transcription: Get the transcript of an audio file
        create_audio_transcription: Transcribe an audio file
    """

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

        Those of a collection.

        Args:
            collection_id: Id of the collection to list (c-…), or `default`. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The audio files of a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                audio_list = db.audio.list_audio(collection_id="default")
                print(audio_list.audios)
            ```

        `GET /audio/`, https://docs.videodb.io/api-reference/audio/list_audio
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import list_audio as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.AudioList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        What is known of it.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An audio file in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                audio = db.audio.get_audio("a-12345", collection_id="default")
                print(audio.id)
            ```

        `GET /audio/{audio_id}`, https://docs.videodb.io/api-reference/audio/get_audio
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Audio = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name. What is left out stays.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Audio Name'.
            description: A new text. The vendor's pages promise that it can change; the description lacks the field.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An audio file in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                audio = db.audio.update_audio("a-12345", name="Updated Audio Name")
                print(audio.id)
            ```

        Where sources differ:
            - The vendor's page says that the `description` can be changed too; the description of the call has
              `name` only.

        `PATCH /audio/{audio_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import update_audio as _endpoint
            from ..models.update_audio_request import UpdateAudioRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Audio = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with its transcripts and indexes.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.audio.delete_audio("a-12345")
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.

        `DELETE /audio/{audio_id}`
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
        format: models.AudioFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AudioUrl:
        """Generate a URL for an audio file.

        A link that plays it, or loads it down.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            format_: What kind of file; by the vendor's pages MP3, or as it was uploaded. Also spelled `format`.
            quality: How good the sound is.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where an audio file plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                audio_url = db.audio.generate_audio_url("a-12345", format_="mp3", quality="high")
                print(audio_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs send no body, where the description requires one.
            - The vendor's SDKs read the address as `signed_url`, where the description has `stream_url`.

        `POST /audio/{audio_id}/generate_url`, https://docs.videodb.io/api-reference/audio/generate_audio_url
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import generate_audio_url as _endpoint
            from ..models.generate_audio_url_request import GenerateAudioUrlRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                format=format,
                quality=quality,
            ),
            collection_id=collection_id,
        )
        _content: _models.AudioUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        What is said, with times. It must have been transcribed (create_audio_transcription).

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            engine: Which engine's transcript. Example: 'default'.
            start: Where to begin, in seconds. The server's default: 0. Example: 0.
            end: Where to stop, in seconds. -1 is the end. The server's default: -1. Example: 60.0.
            segmenter: How to cut it: `word`, `sentence`, or `time` (every `length` seconds).
            length: How long a piece is, in seconds, if it is cut by `time`.
            force: Whether to transcribe anew, if there is a transcript already.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. What is said, or that it is not known yet.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. There is no such file, or no transcript of it.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                transcript_result = db.audio.get_audio_transcription(
                    "a-12345",
                    engine="default",
                    start=0,
                    end=60.0,
                )
                print(transcript_result.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs also send `segmenter` and `length`, how the transcript is cut, and `force`, to make
              it anew.
            - The vendor's Python SDK knows the status `in progress` and `done` too.
            - The vendor's SDKs read the words as `word_timestamps`, where the description has `transcript`; and
              `text`, the whole of it.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `GET /audio/{audio_id}/transcription/`
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

        Costs credits. One that is there already is kept, unless `force` is true. get_audio_transcription gives the
        text.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            engine: Which engine transcribes. The server's default: 'default'. Example: 'default'.
            language_code: What is spoken, such as en, hi or en_us. The server's default: 'en'. Example: 'en'.
            force: Whether to do it anew, if there is a transcript already. The server's default: False. Example:
                False.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Transcript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.audio.create_audio_transcription(
                    "a-12345",
                    engine="default",
                    language_code="en",
                    force=False,
                )
                transcript = job.wait()
                print(transcript.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs read the transcript at once, where the description has a job or a message.
            - The vendor's Python SDK knows the status `in progress` and `done` too.
            - The vendor's SDKs read the words as `word_timestamps`, where the description has `transcript`; and
              `text`, the whole of it.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `POST /audio/{audio_id}/transcription/`
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
        return Job(
            self._client,
            _answer,
            Object("transcript", "Transcript"),
            Own("audio.get_audio_transcription", [], audio_id),
        )


class AsyncAudioCalls(AsyncCalls):
    """Audio, for async callers: Audio files, and their transcripts.

    The calls:
        list_audio: List audio files
        get_audio: Get an audio file
        update_audio: Update an audio file
        delete_audio: Delete an audio file
        generate_audio_url: Generate a URL for an audio file
        get_audio_transcription: Get the transcript of an audio file
        create_audio_transcription: Transcribe an audio file
    """

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

        Those of a collection.

        Args:
            collection_id: Id of the collection to list (c-…), or `default`. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The audio files of a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                audio_list = await db.audio.list_audio(collection_id="default")
                print(audio_list.audios)
            ```

        `GET /audio/`, https://docs.videodb.io/api-reference/audio/list_audio
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import list_audio as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.AudioList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        What is known of it.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An audio file in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                audio = await db.audio.get_audio("a-12345", collection_id="default")
                print(audio.id)
            ```

        `GET /audio/{audio_id}`, https://docs.videodb.io/api-reference/audio/get_audio
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.audio import get_audio as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Audio = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name. What is left out stays.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Audio Name'.
            description: A new text. The vendor's pages promise that it can change; the description lacks the field.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An audio file in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                audio = await db.audio.update_audio("a-12345", name="Updated Audio Name")
                print(audio.id)
            ```

        Where sources differ:
            - The vendor's page says that the `description` can be changed too; the description of the call has
              `name` only.

        `PATCH /audio/{audio_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import update_audio as _endpoint
            from ..models.update_audio_request import UpdateAudioRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Audio = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with its transcripts and indexes.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.audio.delete_audio("a-12345")
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.

        `DELETE /audio/{audio_id}`
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
        format: models.AudioFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AudioUrl:
        """Generate a URL for an audio file.

        A link that plays it, or loads it down.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            format_: What kind of file; by the vendor's pages MP3, or as it was uploaded. Also spelled `format`.
            quality: How good the sound is.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where an audio file plays.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                audio_url = await db.audio.generate_audio_url("a-12345", format_="mp3", quality="high")
                print(audio_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs send no body, where the description requires one.
            - The vendor's SDKs read the address as `signed_url`, where the description has `stream_url`.

        `POST /audio/{audio_id}/generate_url`, https://docs.videodb.io/api-reference/audio/generate_audio_url
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.audio import generate_audio_url as _endpoint
            from ..models.generate_audio_url_request import GenerateAudioUrlRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            audio_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_if_any(
                _Body,
                extra_body,
                format_=format_,
                format=format,
                quality=quality,
            ),
            collection_id=collection_id,
        )
        _content: _models.AudioUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        What is said, with times. It must have been transcribed (create_audio_transcription).

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            engine: Which engine's transcript. Example: 'default'.
            start: Where to begin, in seconds. The server's default: 0. Example: 0.
            end: Where to stop, in seconds. -1 is the end. The server's default: -1. Example: 60.0.
            segmenter: How to cut it: `word`, `sentence`, or `time` (every `length` seconds).
            length: How long a piece is, in seconds, if it is cut by `time`.
            force: Whether to transcribe anew, if there is a transcript already.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. What is said, or that it is not known yet.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. There is no such file, or no transcript of it.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                transcript_result = await db.audio.get_audio_transcription(
                    "a-12345",
                    engine="default",
                    start=0,
                    end=60.0,
                )
                print(transcript_result.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs also send `segmenter` and `length`, how the transcript is cut, and `force`, to make
              it anew.
            - The vendor's Python SDK knows the status `in progress` and `done` too.
            - The vendor's SDKs read the words as `word_timestamps`, where the description has `transcript`; and
              `text`, the whole of it.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `GET /audio/{audio_id}/transcription/`
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

        Costs credits. One that is there already is kept, unless `force` is true. get_audio_transcription gives the
        text.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            audio_id: Id of the audio file (a-…). Matches ^a-. Example: 'a-12345'.
            engine: Which engine transcribes. The server's default: 'default'. Example: 'default'.
            language_code: What is spoken, such as en, hi or en_us. The server's default: 'en'. Example: 'en'.
            force: Whether to do it anew, if there is a transcript already. The server's default: False. Example:
                False.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Transcript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.audio.create_audio_transcription(
                    "a-12345",
                    engine="default",
                    language_code="en",
                    force=False,
                )
                transcript = await job.wait()
                print(transcript.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs read the transcript at once, where the description has a job or a message.
            - The vendor's Python SDK knows the status `in progress` and `done` too.
            - The vendor's SDKs read the words as `word_timestamps`, where the description has `transcript`; and
              `text`, the whole of it.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `POST /audio/{audio_id}/transcription/`
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
        return AsyncJob(
            self._client,
            _answer,
            Object("transcript", "Transcript"),
            Own("audio.get_audio_transcription", [], audio_id),
        )


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
        format: models.AudioFormat | Unset = UNSET,
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
                format=format,
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
        format: models.AudioFormat | Unset = UNSET,
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
                format=format,
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
