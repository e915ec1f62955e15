"""The calls of the tag AI Generation, one method an operation."""

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
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, AsyncPager, Job, Page
from ..types import UNSET, Response, Unset


class AiGenerationCalls(Calls):
    """AI Generation: AI-powered content generation."""

    @property
    def with_raw_response(self) -> AiGenerationCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AiGenerationCallsRaw(self._client)

    def generate_image(
        self,
        collection_id: str,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Image]:
        """Generate an image.

        `POST /collection/{collection_id}/generate/image/`

        Args:
            collection_id: Example: 'default'.
            prompt: Example: 'A beautiful sunset over mountains'.
            aspect_ratio: Example: '16:9'.
            callback_url: Example: 'https://webhook.example.com/callback'.
            model_name:
            config:
            sandbox_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_image as _endpoint
            from ..models.generate_image_request import GenerateImageRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                callback_url=callback_url,
                model_name=model_name,
                config=config,
                sandbox_id=sandbox_id,
            ),
        )
        return Job(self._client, _answer, Object("image", "Image"))

    def generate_video(
        self,
        collection_id: str,
        *,
        prompt: str,
        duration: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Video]:
        """Generate a video.

        `POST /collection/{collection_id}/generate/video/`

        Args:
            collection_id: Example: 'default'.
            prompt: Example: 'A cat playing with a ball'.
            duration: Example: 5.
            callback_url: Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_video as _endpoint
            from ..models.generate_video_request import GenerateVideoRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                duration=duration,
                callback_url=callback_url,
            ),
        )
        return Job(self._client, _answer, Object("video", "Video"))

    def generate_audio(
        self,
        collection_id: str,
        *,
        audio_type: models.GeneratedAudioType,
        prompt: str | Unset = UNSET,
        text: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        voice_clone_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Audio]:
        """Generate audio.

        `POST /collection/{collection_id}/generate/audio/`

        Args:
            collection_id: Example: 'default'.
            audio_type:
            prompt: Example: 'Generate upbeat background music'.
                Also spelled `text`.
            callback_url: Example: 'https://webhook.example.com/callback'.
            duration:
            config:
            voice_name:
            model_name:
            sandbox_id:
            voice_clone_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Audio.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_audio as _endpoint
            from ..models.generate_audio_request import GenerateAudioRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                audio_type=audio_type,
                prompt=prompt,
                text=text,
                callback_url=callback_url,
                duration=duration,
                config=config,
                voice_name=voice_name,
                model_name=model_name,
                sandbox_id=sandbox_id,
                voice_clone_id=voice_clone_id,
            ),
        )
        return Job(self._client, _answer, Object("audio", "Audio"))

    def generate_text(
        self,
        collection_id: str,
        *,
        prompt: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        response_type: str | Unset = UNSET,
        prompt_url: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.GeneratedText]:
        """Generate text.

        `POST /collection/{collection_id}/generate/text/`

        Args:
            collection_id: Example: 'default'.
            prompt: Example: 'Summarize the content of this video'.
            video_id: Example: 'm-12345'.
            model_name: Example: 'gpt-4'.
            max_tokens: Example: 500.
            temperature: Example: 0.7.
            callback_url: Example: 'https://webhook.example.com/callback'.
            response_type:
            prompt_url:
            sandbox_id:
            model_config:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the GeneratedText.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_text as _endpoint
            from ..models.generate_text_request import GenerateTextRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                video_id=video_id,
                model_name=model_name,
                max_tokens=max_tokens,
                temperature=temperature,
                callback_url=callback_url,
                response_type=response_type,
                prompt_url=prompt_url,
                sandbox_id=sandbox_id,
                model_config=model_config,
            ),
        )
        return Job(self._client, _answer, Object("generated_text", "GeneratedText"))

    def dub_video(
        self,
        collection_id: str,
        *,
        video_id: str | Unset = UNSET,
        target_language: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Video]:
        """Dub a video.

        `POST /collection/{collection_id}/generate/video/dub`

        Args:
            collection_id: Example: 'default'.
            video_id: Example: 'm-12345'.
            target_language: Example: 'es'.
                Also spelled `language_code`.
            callback_url: Example: 'https://webhook.example.com/callback'.
            callback_data:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import dub_video as _endpoint
            from ..models.dub_video_request import DubVideoRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_id=video_id,
                target_language=target_language,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return Job(self._client, _answer, Object("video", "Video"))

    def translate_video(
        self,
        collection_id: str,
        video_id: str,
        *,
        target_language: str | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        additional_notes: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.TranslatedTranscript]:
        """Translate a video.

        `POST /collection/{collection_id}/video/{video_id}/translate`

        Args:
            collection_id: Example: 'default'.
            video_id: Matches ^m-. Example: 'm-12345'.
            target_language: Example: 'es'.
                Also spelled `language`.
            callback_url: Example: 'https://webhook.example.com/callback'.
            callback_data:
            additional_notes:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the TranslatedTranscript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import translate_video as _endpoint
            from ..models.translate_video_request import TranslateVideoRequest as _Body

        _answer = _endpoint.sync(
            collection_id,
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                target_language=target_language,
                language=language,
                callback_url=callback_url,
                callback_data=callback_data,
                additional_notes=additional_notes,
            ),
        )
        return Job(self._client, _answer, Object("translated_transcript", "TranslatedTranscript"))

    def create_voice_clone(
        self,
        *,
        ref_audio_id: str,
        ref_text: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.VoiceClone:
        """Makes a voice of a recording, for generate_audio to speak with. What it costs is not published. Sent
        twice, it makes two.

        `POST /voice_clone`

        Args:
            ref_audio_id: Id of an uploaded audio file in which the voice speaks. Example: 'a-12345'.
            ref_text: What is said there.
            name: What to call it.
            description: What it is for.
            language: The language spoken there. Example: 'en'.
            collection_id: Id of the collection to keep it in. Example: 'c-12345'.
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
            from ..api.ai_generation import create_voice_clone as _endpoint
            from ..models.create_voice_clone_request import CreateVoiceCloneRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                ref_audio_id=ref_audio_id,
                ref_text=ref_text,
                name=name,
                description=description,
                language=language,
                collection_id=collection_id,
            ),
        )
        _content: _models.VoiceClone = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_voice_clones(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        language: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.VoiceClone]:
        """Lists the account's voice clones.

        `GET /voice_clone`

        Args:
            page: Which page, from 1. At least: 1.
            page_size: How many a page has. The vendor's SDKs ask for 20. At least: 1.
            language: Only those of this language. Example: 'en'.
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
            from ..api.ai_generation import list_voice_clones as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page": page,
                "page_size": page_size,
                "language": language,
            },
            "data.voice_clones",
        )

    def get_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.VoiceClone:
        """Gets one voice clone.

        `GET /voice_clone/{voice_clone_id}`

        Args:
            voice_clone_id: Id of the voice clone.
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
            from ..api.ai_generation import get_voice_clone as _endpoint

        _answer = _endpoint.sync(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.VoiceClone = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Deletes a voice clone.

        `DELETE /voice_clone/{voice_clone_id}`

        Args:
            voice_clone_id: Id of the voice clone.
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
            from ..api.ai_generation import delete_voice_clone as _endpoint

        _endpoint.sync(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncAiGenerationCalls(AsyncCalls):
    """AI Generation, for async callers: AI-powered content generation."""

    @property
    def with_raw_response(self) -> AsyncAiGenerationCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncAiGenerationCallsRaw(self._client)

    async def generate_image(
        self,
        collection_id: str,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Image]:
        """Generate an image.

        `POST /collection/{collection_id}/generate/image/`

        Args:
            collection_id: Example: 'default'.
            prompt: Example: 'A beautiful sunset over mountains'.
            aspect_ratio: Example: '16:9'.
            callback_url: Example: 'https://webhook.example.com/callback'.
            model_name:
            config:
            sandbox_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_image as _endpoint
            from ..models.generate_image_request import GenerateImageRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                callback_url=callback_url,
                model_name=model_name,
                config=config,
                sandbox_id=sandbox_id,
            ),
        )
        return AsyncJob(self._client, _answer, Object("image", "Image"))

    async def generate_video(
        self,
        collection_id: str,
        *,
        prompt: str,
        duration: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Video]:
        """Generate a video.

        `POST /collection/{collection_id}/generate/video/`

        Args:
            collection_id: Example: 'default'.
            prompt: Example: 'A cat playing with a ball'.
            duration: Example: 5.
            callback_url: Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_video as _endpoint
            from ..models.generate_video_request import GenerateVideoRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                duration=duration,
                callback_url=callback_url,
            ),
        )
        return AsyncJob(self._client, _answer, Object("video", "Video"))

    async def generate_audio(
        self,
        collection_id: str,
        *,
        audio_type: models.GeneratedAudioType,
        prompt: str | Unset = UNSET,
        text: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        voice_clone_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Audio]:
        """Generate audio.

        `POST /collection/{collection_id}/generate/audio/`

        Args:
            collection_id: Example: 'default'.
            audio_type:
            prompt: Example: 'Generate upbeat background music'.
                Also spelled `text`.
            callback_url: Example: 'https://webhook.example.com/callback'.
            duration:
            config:
            voice_name:
            model_name:
            sandbox_id:
            voice_clone_id:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Audio.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_audio as _endpoint
            from ..models.generate_audio_request import GenerateAudioRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                audio_type=audio_type,
                prompt=prompt,
                text=text,
                callback_url=callback_url,
                duration=duration,
                config=config,
                voice_name=voice_name,
                model_name=model_name,
                sandbox_id=sandbox_id,
                voice_clone_id=voice_clone_id,
            ),
        )
        return AsyncJob(self._client, _answer, Object("audio", "Audio"))

    async def generate_text(
        self,
        collection_id: str,
        *,
        prompt: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        response_type: str | Unset = UNSET,
        prompt_url: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.GeneratedText]:
        """Generate text.

        `POST /collection/{collection_id}/generate/text/`

        Args:
            collection_id: Example: 'default'.
            prompt: Example: 'Summarize the content of this video'.
            video_id: Example: 'm-12345'.
            model_name: Example: 'gpt-4'.
            max_tokens: Example: 500.
            temperature: Example: 0.7.
            callback_url: Example: 'https://webhook.example.com/callback'.
            response_type:
            prompt_url:
            sandbox_id:
            model_config:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the GeneratedText.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_text as _endpoint
            from ..models.generate_text_request import GenerateTextRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                video_id=video_id,
                model_name=model_name,
                max_tokens=max_tokens,
                temperature=temperature,
                callback_url=callback_url,
                response_type=response_type,
                prompt_url=prompt_url,
                sandbox_id=sandbox_id,
                model_config=model_config,
            ),
        )
        return AsyncJob(self._client, _answer, Object("generated_text", "GeneratedText"))

    async def dub_video(
        self,
        collection_id: str,
        *,
        video_id: str | Unset = UNSET,
        target_language: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Video]:
        """Dub a video.

        `POST /collection/{collection_id}/generate/video/dub`

        Args:
            collection_id: Example: 'default'.
            video_id: Example: 'm-12345'.
            target_language: Example: 'es'.
                Also spelled `language_code`.
            callback_url: Example: 'https://webhook.example.com/callback'.
            callback_data:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import dub_video as _endpoint
            from ..models.dub_video_request import DubVideoRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_id=video_id,
                target_language=target_language,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return AsyncJob(self._client, _answer, Object("video", "Video"))

    async def translate_video(
        self,
        collection_id: str,
        video_id: str,
        *,
        target_language: str | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        additional_notes: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.TranslatedTranscript]:
        """Translate a video.

        `POST /collection/{collection_id}/video/{video_id}/translate`

        Args:
            collection_id: Example: 'default'.
            video_id: Matches ^m-. Example: 'm-12345'.
            target_language: Example: 'es'.
                Also spelled `language`.
            callback_url: Example: 'https://webhook.example.com/callback'.
            callback_data:
            additional_notes:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the TranslatedTranscript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import translate_video as _endpoint
            from ..models.translate_video_request import TranslateVideoRequest as _Body

        _answer = await _endpoint.asyncio(
            collection_id,
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                target_language=target_language,
                language=language,
                callback_url=callback_url,
                callback_data=callback_data,
                additional_notes=additional_notes,
            ),
        )
        return AsyncJob(self._client, _answer, Object("translated_transcript", "TranslatedTranscript"))

    async def create_voice_clone(
        self,
        *,
        ref_audio_id: str,
        ref_text: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.VoiceClone:
        """Makes a voice of a recording, for generate_audio to speak with. What it costs is not published. Sent
        twice, it makes two.

        `POST /voice_clone`

        Args:
            ref_audio_id: Id of an uploaded audio file in which the voice speaks. Example: 'a-12345'.
            ref_text: What is said there.
            name: What to call it.
            description: What it is for.
            language: The language spoken there. Example: 'en'.
            collection_id: Id of the collection to keep it in. Example: 'c-12345'.
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
            from ..api.ai_generation import create_voice_clone as _endpoint
            from ..models.create_voice_clone_request import CreateVoiceCloneRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                ref_audio_id=ref_audio_id,
                ref_text=ref_text,
                name=name,
                description=description,
                language=language,
                collection_id=collection_id,
            ),
        )
        _content: _models.VoiceClone = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def list_voice_clones(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        language: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.VoiceClone]:
        """Lists the account's voice clones.

        `GET /voice_clone`

        Args:
            page: Which page, from 1. At least: 1.
            page_size: How many a page has. The vendor's SDKs ask for 20. At least: 1.
            language: Only those of this language. Example: 'en'.
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
            from ..api.ai_generation import list_voice_clones as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page": page,
                "page_size": page_size,
                "language": language,
            },
            "data.voice_clones",
        )

    async def get_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.VoiceClone:
        """Gets one voice clone.

        `GET /voice_clone/{voice_clone_id}`

        Args:
            voice_clone_id: Id of the voice clone.
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
            from ..api.ai_generation import get_voice_clone as _endpoint

        _answer = await _endpoint.asyncio(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.VoiceClone = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Deletes a voice clone.

        `DELETE /voice_clone/{voice_clone_id}`

        Args:
            voice_clone_id: Id of the voice clone.
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
            from ..api.ai_generation import delete_voice_clone as _endpoint

        await _endpoint.asyncio(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AiGenerationCallsRaw(Calls):
    """AI Generation: each call gives the answer as it came, whatever its status."""

    def generate_image(
        self,
        collection_id: str,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.ImageResult | models.Error]:
        """`POST /collection/{collection_id}/generate/image/`, as `AiGenerationCalls.generate_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_image as _endpoint
            from ..models.generate_image_request import GenerateImageRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                callback_url=callback_url,
                model_name=model_name,
                config=config,
                sandbox_id=sandbox_id,
            ),
        )

    def generate_video(
        self,
        collection_id: str,
        *,
        prompt: str,
        duration: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
        """`POST /collection/{collection_id}/generate/video/`, as `AiGenerationCalls.generate_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_video as _endpoint
            from ..models.generate_video_request import GenerateVideoRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                duration=duration,
                callback_url=callback_url,
            ),
        )

    def generate_audio(
        self,
        collection_id: str,
        *,
        audio_type: models.GeneratedAudioType,
        prompt: str | Unset = UNSET,
        text: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        voice_clone_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.AudioResult | models.Error]:
        """`POST /collection/{collection_id}/generate/audio/`, as `AiGenerationCalls.generate_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_audio as _endpoint
            from ..models.generate_audio_request import GenerateAudioRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                audio_type=audio_type,
                prompt=prompt,
                text=text,
                callback_url=callback_url,
                duration=duration,
                config=config,
                voice_name=voice_name,
                model_name=model_name,
                sandbox_id=sandbox_id,
                voice_clone_id=voice_clone_id,
            ),
        )

    def generate_text(
        self,
        collection_id: str,
        *,
        prompt: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        response_type: str | Unset = UNSET,
        prompt_url: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.GeneratedTextResult | models.Error]:
        """`POST /collection/{collection_id}/generate/text/`, as `AiGenerationCalls.generate_text`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_text as _endpoint
            from ..models.generate_text_request import GenerateTextRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                video_id=video_id,
                model_name=model_name,
                max_tokens=max_tokens,
                temperature=temperature,
                callback_url=callback_url,
                response_type=response_type,
                prompt_url=prompt_url,
                sandbox_id=sandbox_id,
                model_config=model_config,
            ),
        )

    def dub_video(
        self,
        collection_id: str,
        *,
        video_id: str | Unset = UNSET,
        target_language: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
        """`POST /collection/{collection_id}/generate/video/dub`, as `AiGenerationCalls.dub_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import dub_video as _endpoint
            from ..models.dub_video_request import DubVideoRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_id=video_id,
                target_language=target_language,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    def translate_video(
        self,
        collection_id: str,
        video_id: str,
        *,
        target_language: str | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        additional_notes: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.TranslatedTranscriptResult | models.Error]:
        """`POST /collection/{collection_id}/video/{video_id}/translate`, as `AiGenerationCalls.translate_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import translate_video as _endpoint
            from ..models.translate_video_request import TranslateVideoRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                target_language=target_language,
                language=language,
                callback_url=callback_url,
                callback_data=callback_data,
                additional_notes=additional_notes,
            ),
        )

    def create_voice_clone(
        self,
        *,
        ref_audio_id: str,
        ref_text: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VoiceCloneResult | models.Error]:
        """`POST /voice_clone`, as `AiGenerationCalls.create_voice_clone`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import create_voice_clone as _endpoint
            from ..models.create_voice_clone_request import CreateVoiceCloneRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                ref_audio_id=ref_audio_id,
                ref_text=ref_text,
                name=name,
                description=description,
                language=language,
                collection_id=collection_id,
            ),
        )

    def list_voice_clones(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        language: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VoiceCloneListResult | models.Error]:
        """`GET /voice_clone`, as `AiGenerationCalls.list_voice_clones`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import list_voice_clones as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page=page,
            page_size=page_size,
            language=language,
        )

    def get_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VoiceCloneResult | models.Error]:
        """`GET /voice_clone/{voice_clone_id}`, as `AiGenerationCalls.get_voice_clone`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import get_voice_clone as _endpoint

        return _endpoint.sync_detailed(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def delete_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /voice_clone/{voice_clone_id}`, as `AiGenerationCalls.delete_voice_clone`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import delete_voice_clone as _endpoint

        return _endpoint.sync_detailed(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncAiGenerationCallsRaw(AsyncCalls):
    """AI Generation, for async callers: each call gives the answer as it came, whatever its status."""

    async def generate_image(
        self,
        collection_id: str,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.ImageResult | models.Error]:
        """`POST /collection/{collection_id}/generate/image/`, as `AiGenerationCalls.generate_image`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_image as _endpoint
            from ..models.generate_image_request import GenerateImageRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                callback_url=callback_url,
                model_name=model_name,
                config=config,
                sandbox_id=sandbox_id,
            ),
        )

    async def generate_video(
        self,
        collection_id: str,
        *,
        prompt: str,
        duration: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
        """`POST /collection/{collection_id}/generate/video/`, as `AiGenerationCalls.generate_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_video as _endpoint
            from ..models.generate_video_request import GenerateVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                duration=duration,
                callback_url=callback_url,
            ),
        )

    async def generate_audio(
        self,
        collection_id: str,
        *,
        audio_type: models.GeneratedAudioType,
        prompt: str | Unset = UNSET,
        text: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        voice_clone_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.AudioResult | models.Error]:
        """`POST /collection/{collection_id}/generate/audio/`, as `AiGenerationCalls.generate_audio`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_audio as _endpoint
            from ..models.generate_audio_request import GenerateAudioRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                audio_type=audio_type,
                prompt=prompt,
                text=text,
                callback_url=callback_url,
                duration=duration,
                config=config,
                voice_name=voice_name,
                model_name=model_name,
                sandbox_id=sandbox_id,
                voice_clone_id=voice_clone_id,
            ),
        )

    async def generate_text(
        self,
        collection_id: str,
        *,
        prompt: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        response_type: str | Unset = UNSET,
        prompt_url: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.GeneratedTextResult | models.Error]:
        """`POST /collection/{collection_id}/generate/text/`, as `AiGenerationCalls.generate_text`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import generate_text as _endpoint
            from ..models.generate_text_request import GenerateTextRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                video_id=video_id,
                model_name=model_name,
                max_tokens=max_tokens,
                temperature=temperature,
                callback_url=callback_url,
                response_type=response_type,
                prompt_url=prompt_url,
                sandbox_id=sandbox_id,
                model_config=model_config,
            ),
        )

    async def dub_video(
        self,
        collection_id: str,
        *,
        video_id: str | Unset = UNSET,
        target_language: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
        """`POST /collection/{collection_id}/generate/video/dub`, as `AiGenerationCalls.dub_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import dub_video as _endpoint
            from ..models.dub_video_request import DubVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                video_id=video_id,
                target_language=target_language,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    async def translate_video(
        self,
        collection_id: str,
        video_id: str,
        *,
        target_language: str | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        additional_notes: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.TranslatedTranscriptResult | models.Error]:
        """`POST /collection/{collection_id}/video/{video_id}/translate`, as `AiGenerationCalls.translate_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import translate_video as _endpoint
            from ..models.translate_video_request import TranslateVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                target_language=target_language,
                language=language,
                callback_url=callback_url,
                callback_data=callback_data,
                additional_notes=additional_notes,
            ),
        )

    async def create_voice_clone(
        self,
        *,
        ref_audio_id: str,
        ref_text: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        collection_id: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VoiceCloneResult | models.Error]:
        """`POST /voice_clone`, as `AiGenerationCalls.create_voice_clone`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import create_voice_clone as _endpoint
            from ..models.create_voice_clone_request import CreateVoiceCloneRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                ref_audio_id=ref_audio_id,
                ref_text=ref_text,
                name=name,
                description=description,
                language=language,
                collection_id=collection_id,
            ),
        )

    async def list_voice_clones(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        language: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VoiceCloneListResult | models.Error]:
        """`GET /voice_clone`, as `AiGenerationCalls.list_voice_clones`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import list_voice_clones as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page=page,
            page_size=page_size,
            language=language,
        )

    async def get_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VoiceCloneResult | models.Error]:
        """`GET /voice_clone/{voice_clone_id}`, as `AiGenerationCalls.get_voice_clone`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import get_voice_clone as _endpoint

        return await _endpoint.asyncio_detailed(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def delete_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /voice_clone/{voice_clone_id}`, as `AiGenerationCalls.delete_voice_clone`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import delete_voice_clone as _endpoint

        return await _endpoint.asyncio_detailed(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
