"""The calls of the tag AI Generation, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
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
from ..results import AsyncJob, AsyncPager, Job, Page
from ..types import UNSET, Response, Unset


class AiGenerationCalls(Calls):
    """AI Generation: Making images, videos, sounds and text; dubbing, translating, cloning voices.

    The calls:
        generate_image: Generate an image
        generate_video: Generate a video
        generate_audio: Generate audio
        generate_text: Generate text
        dub_video: Dub a video into another language
        translate_video: Translate what is said in a video
        create_voice_clone: Clone a voice
        list_voice_clones: List the voice clones
        get_voice_clone: Get a voice clone
        delete_voice_clone: Delete a voice clone
    """

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

        Makes an image of a text, and puts it into the collection. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            prompt: What the image is to show. Example: 'A beautiful sunset over mountains'.
            aspect_ratio: Its shape: 1:1 (unless told), 9:16, 16:9, 4:3 or 3:4. Example: '16:9'.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            model_name: Which model.
            config: Settings of the model.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.ai_generation.generate_image(
                    "default",
                    prompt="A beautiful sunset over mountains",
                    aspect_ratio="16:9",
                )
                image = job.wait()
                print(image.id)
            ```

        Where sources differ:
            - The vendor's SDKs read an image at once, where the description has a job.
            - The vendor's SDKs also send `model_name`, `config` and `sandbox_id`.

        `POST /collection/{collection_id}/generate/image/`,
        https://docs.videodb.io/api-reference/generation/generate_image
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

        Makes a video of a text, 5 to 8 seconds long, and puts it into the collection. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            prompt: What the video is to show. Example: 'A cat playing with a ball'.
            duration: How long it is to play, in whole seconds, 5 to 8. Example: 5.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.ai_generation.generate_video(
                    "default",
                    prompt="A cat playing with a ball",
                    duration=5,
                )
                video = job.wait()
                print(video.id)
            ```

        Where sources differ:
            - The vendor's SDKs read a video at once, where the description has a job.

        `POST /collection/{collection_id}/generate/video/`,
        https://docs.videodb.io/api-reference/generation/generate_video
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

        Makes music, a noise or a voice of a text, and puts it into the collection. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            audio_type: Which kind of sound.
            prompt: What the sound is to be, or what is to be said. Example: 'Generate upbeat background music'.
                Also spelled `text`.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            duration: How long it is to play, in seconds. Unless told, music plays 5 and a noise 2.
            config: Settings of the model.
            voice_name: Which voice speaks.
            model_name: Which model.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            voice_clone_id: Which cloned voice speaks (see create_voice_clone).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Audio.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.ai_generation.generate_audio(
                    "default",
                    prompt="Generate upbeat background music",
                    audio_type="music",
                )
                audio = job.wait()
                print(audio.id)
            ```

        Where sources differ:
            - The vendor's SDKs read an audio file at once, where the description has a job.
            - The vendor's SDKs send the words of a voice as `text`, where the description has `prompt`; and
              `duration`, `config`, `voice_name`, `model_name`, `sandbox_id` and `voice_clone_id`.
            - The vendor's SDKs ask for `voice`, where the description has `speech`.

        `POST /collection/{collection_id}/generate/audio/`,
        https://docs.videodb.io/api-reference/generation/generate_audio
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

        Has a language model write. It comes at once, or as a job. Costs credits. A request of about 256 KB is too
        large: give such a prompt by `prompt_url`.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            prompt: What the model is told. Example: 'Summarize the content of this video'.
            video_id: Id of a video that it is about (m-…). Example: 'm-12345'.
            model_name: Which tier of models: basic (unless told), pro or ultra. Example: 'gpt-4'.
            max_tokens: How many tokens to write at most. Example: 500.
            temperature: How much the text may vary; higher is more. Example: 0.7.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            response_type: text or json.
            prompt_url: Address of the prompt, instead of the prompt.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            model_config: Settings of the model.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the GeneratedText.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.ai_generation.generate_text(
                    "default",
                    prompt="Summarize the content of this video",
                    video_id="m-12345",
                    model_name="gpt-4",
                    max_tokens=500,
                    temperature=0.7,
                )
                generated_text = job.wait()
                print(generated_text.output)
            ```

        Where sources differ:
            - The vendor's SDKs also send `response_type` (`text` or `json`), `prompt_url` for a long prompt,
              `sandbox_id` and `model_config`.
            - `output` is text in the description; with `response_type` `json`, an object or a list was seen.

        `POST /collection/{collection_id}/generate/text/`,
        https://docs.videodb.io/api-reference/generation/generate_text
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
        """Dub a video into another language.

        Puts what is spoken into another language, in a voice like the speaker's. Costs credits. Whether the video
        itself changes is told differently: a page says that its sound is replaced, a guide that a new video comes.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            video_id: Id of the video (m-…). Example: 'm-12345'.
            target_language: The language that is wanted, by two letters (es, fr, de, hi). Example: 'es'. Also
                spelled `language_code`.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.ai_generation.dub_video(
                    "default",
                    video_id="m-12345",
                    target_language="es",
                )
                video = job.wait()
                print(video.id)
            ```

        Where sources differ:
            - The vendor's SDKs read a video at once, where the description has a job.
            - The vendor's SDKs send the language as `language_code`, where the description has `target_language`.

        `POST /collection/{collection_id}/generate/video/dub`,
        https://docs.videodb.io/api-reference/generation/dub_video
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
        """Translate what is said in a video.

        Costs credits. What comes is told differently: a new video with another sound (the page), or a transcript in the
        other language, for which the video must have been indexed by create_video_index (guide and SDKs).

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            target_language: The language that is wanted, by two letters (es, fr, de, hi). Example: 'es'. Also
                spelled `language`.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            additional_notes: What the translator is to heed, in plain words.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the TranslatedTranscript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.ai_generation.translate_video(
                    "default",
                    "m-12345",
                    target_language="es",
                )
                translated_transcript = job.wait()
                print(translated_transcript.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs read a `translated_transcript` at once, where the description has a job that makes a
              video.
            - The vendor's SDKs send the language as `language`, where the description has `target_language`; and
              `additional_notes`.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `POST /collection/{collection_id}/video/{video_id}/translate`
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
        """Clone a voice.

        Makes a voice of a recording, for generate_audio to speak with. What it costs is not published. Sent twice, it
        makes two.

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
            What the answer holds in `data`. A voice that was made of a recording.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                voice_clone = db.ai_generation.create_voice_clone(
                    ref_audio_id="a-0198a2",
                    name="Ada",
                    ref_text="Good morning.",
                    language="en",
                )
                print(voice_clone.voice_clone_id)
            ```

        `POST /voice_clone`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import create_voice_clone as _endpoint
            from ..models.create_voice_clone_request import CreateVoiceCloneRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.VoiceClone = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """List the voice clones.

        Lists the account's voice clones.

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

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for voice_clone in db.ai_generation.list_voice_clones(
                    page=1,
                    page_size=20,
                    language="en",
                ):
                    print(voice_clone.voice_clone_id)
            ```

        `GET /voice_clone`
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
        """Get a voice clone.

        Gets one voice clone.

        Args:
            voice_clone_id: Id of the voice clone.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A voice that was made of a recording.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                voice_clone = db.ai_generation.get_voice_clone("vc-1")
                print(voice_clone.voice_clone_id)
            ```

        `GET /voice_clone/{voice_clone_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import get_voice_clone as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.VoiceClone = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def delete_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a voice clone.

        Deletes a voice clone.

        Args:
            voice_clone_id: Id of the voice clone.
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
                db.ai_generation.delete_voice_clone("vc-1")
            ```

        `DELETE /voice_clone/{voice_clone_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import delete_voice_clone as _endpoint

        _endpoint.sync(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncAiGenerationCalls(AsyncCalls):
    """AI Generation, for async callers: Making images, videos, sounds and text; dubbing, translating, cloning voices.

    The calls:
        generate_image: Generate an image
        generate_video: Generate a video
        generate_audio: Generate audio
        generate_text: Generate text
        dub_video: Dub a video into another language
        translate_video: Translate what is said in a video
        create_voice_clone: Clone a voice
        list_voice_clones: List the voice clones
        get_voice_clone: Get a voice clone
        delete_voice_clone: Delete a voice clone
    """

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

        Makes an image of a text, and puts it into the collection. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            prompt: What the image is to show. Example: 'A beautiful sunset over mountains'.
            aspect_ratio: Its shape: 1:1 (unless told), 9:16, 16:9, 4:3 or 3:4. Example: '16:9'.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            model_name: Which model.
            config: Settings of the model.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.ai_generation.generate_image(
                    "default",
                    prompt="A beautiful sunset over mountains",
                    aspect_ratio="16:9",
                )
                image = await job.wait()
                print(image.id)
            ```

        Where sources differ:
            - The vendor's SDKs read an image at once, where the description has a job.
            - The vendor's SDKs also send `model_name`, `config` and `sandbox_id`.

        `POST /collection/{collection_id}/generate/image/`,
        https://docs.videodb.io/api-reference/generation/generate_image
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

        Makes a video of a text, 5 to 8 seconds long, and puts it into the collection. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            prompt: What the video is to show. Example: 'A cat playing with a ball'.
            duration: How long it is to play, in whole seconds, 5 to 8. Example: 5.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.ai_generation.generate_video(
                    "default",
                    prompt="A cat playing with a ball",
                    duration=5,
                )
                video = await job.wait()
                print(video.id)
            ```

        Where sources differ:
            - The vendor's SDKs read a video at once, where the description has a job.

        `POST /collection/{collection_id}/generate/video/`,
        https://docs.videodb.io/api-reference/generation/generate_video
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

        Makes music, a noise or a voice of a text, and puts it into the collection. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            audio_type: Which kind of sound.
            prompt: What the sound is to be, or what is to be said. Example: 'Generate upbeat background music'.
                Also spelled `text`.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            duration: How long it is to play, in seconds. Unless told, music plays 5 and a noise 2.
            config: Settings of the model.
            voice_name: Which voice speaks.
            model_name: Which model.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            voice_clone_id: Which cloned voice speaks (see create_voice_clone).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Audio.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.ai_generation.generate_audio(
                    "default",
                    prompt="Generate upbeat background music",
                    audio_type="music",
                )
                audio = await job.wait()
                print(audio.id)
            ```

        Where sources differ:
            - The vendor's SDKs read an audio file at once, where the description has a job.
            - The vendor's SDKs send the words of a voice as `text`, where the description has `prompt`; and
              `duration`, `config`, `voice_name`, `model_name`, `sandbox_id` and `voice_clone_id`.
            - The vendor's SDKs ask for `voice`, where the description has `speech`.

        `POST /collection/{collection_id}/generate/audio/`,
        https://docs.videodb.io/api-reference/generation/generate_audio
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

        Has a language model write. It comes at once, or as a job. Costs credits. A request of about 256 KB is too
        large: give such a prompt by `prompt_url`.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            prompt: What the model is told. Example: 'Summarize the content of this video'.
            video_id: Id of a video that it is about (m-…). Example: 'm-12345'.
            model_name: Which tier of models: basic (unless told), pro or ultra. Example: 'gpt-4'.
            max_tokens: How many tokens to write at most. Example: 500.
            temperature: How much the text may vary; higher is more. Example: 0.7.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            response_type: text or json.
            prompt_url: Address of the prompt, instead of the prompt.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            model_config: Settings of the model.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the GeneratedText.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.ai_generation.generate_text(
                    "default",
                    prompt="Summarize the content of this video",
                    video_id="m-12345",
                    model_name="gpt-4",
                    max_tokens=500,
                    temperature=0.7,
                )
                generated_text = await job.wait()
                print(generated_text.output)
            ```

        Where sources differ:
            - The vendor's SDKs also send `response_type` (`text` or `json`), `prompt_url` for a long prompt,
              `sandbox_id` and `model_config`.
            - `output` is text in the description; with `response_type` `json`, an object or a list was seen.

        `POST /collection/{collection_id}/generate/text/`,
        https://docs.videodb.io/api-reference/generation/generate_text
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
        """Dub a video into another language.

        Puts what is spoken into another language, in a voice like the speaker's. Costs credits. Whether the video
        itself changes is told differently: a page says that its sound is replaced, a guide that a new video comes.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            video_id: Id of the video (m-…). Example: 'm-12345'.
            target_language: The language that is wanted, by two letters (es, fr, de, hi). Example: 'es'. Also
                spelled `language_code`.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.ai_generation.dub_video(
                    "default",
                    video_id="m-12345",
                    target_language="es",
                )
                video = await job.wait()
                print(video.id)
            ```

        Where sources differ:
            - The vendor's SDKs read a video at once, where the description has a job.
            - The vendor's SDKs send the language as `language_code`, where the description has `target_language`.

        `POST /collection/{collection_id}/generate/video/dub`,
        https://docs.videodb.io/api-reference/generation/dub_video
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
        """Translate what is said in a video.

        Costs credits. What comes is told differently: a new video with another sound (the page), or a transcript in the
        other language, for which the video must have been indexed by create_video_index (guide and SDKs).

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            target_language: The language that is wanted, by two letters (es, fr, de, hi). Example: 'es'. Also
                spelled `language`.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            additional_notes: What the translator is to heed, in plain words.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the TranslatedTranscript.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.ai_generation.translate_video(
                    "default",
                    "m-12345",
                    target_language="es",
                )
                translated_transcript = await job.wait()
                print(translated_transcript.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs read a `translated_transcript` at once, where the description has a job that makes a
              video.
            - The vendor's SDKs send the language as `language`, where the description has `target_language`; and
              `additional_notes`.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `POST /collection/{collection_id}/video/{video_id}/translate`
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
        """Clone a voice.

        Makes a voice of a recording, for generate_audio to speak with. What it costs is not published. Sent twice, it
        makes two.

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
            What the answer holds in `data`. A voice that was made of a recording.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                voice_clone = await db.ai_generation.create_voice_clone(
                    ref_audio_id="a-0198a2",
                    name="Ada",
                    ref_text="Good morning.",
                    language="en",
                )
                print(voice_clone.voice_clone_id)
            ```

        `POST /voice_clone`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.ai_generation import create_voice_clone as _endpoint
            from ..models.create_voice_clone_request import CreateVoiceCloneRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.VoiceClone = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """List the voice clones.

        Lists the account's voice clones.

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

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                async for voice_clone in db.ai_generation.list_voice_clones(
                    page=1,
                    page_size=20,
                    language="en",
                ):
                    print(voice_clone.voice_clone_id)
            ```

        `GET /voice_clone`
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
        """Get a voice clone.

        Gets one voice clone.

        Args:
            voice_clone_id: Id of the voice clone.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A voice that was made of a recording.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                voice_clone = await db.ai_generation.get_voice_clone("vc-1")
                print(voice_clone.voice_clone_id)
            ```

        `GET /voice_clone/{voice_clone_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.ai_generation import get_voice_clone as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            voice_clone_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.VoiceClone = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def delete_voice_clone(
        self,
        voice_clone_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a voice clone.

        Deletes a voice clone.

        Args:
            voice_clone_id: Id of the voice clone.
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
                await db.ai_generation.delete_voice_clone("vc-1")
            ```

        `DELETE /voice_clone/{voice_clone_id}`
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
