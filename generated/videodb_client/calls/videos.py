"""The calls of the tag Videos, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._questions import Own
from .._schema.readers import (
    ANY,
    Object,
)
from .._surface import AsyncCalls, Calls
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, AsyncPager, Job, Page
from ..types import UNSET, Response, Unset


class VideosCalls(Calls):
    """Videos: Video upload, processing, and management."""

    @property
    def with_raw_response(self) -> VideosCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return VideosCallsRaw(self._client)

    def list_videos(
        self,
        *,
        collection_id: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.Video]:
        """List videos.

        `GET /video/`

        Args:
            collection_id: Example: 'default'.
            page_index: Example: 0.
            count: At most: 5000. Example: 50.
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
            from ..api.videos import list_videos as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "collection_id": collection_id,
                "page_index": page_index,
                "count": count,
            },
            "data.videos",
        )

    def get_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Video:
        """Get a video.

        `GET /video/{video_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import get_video as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Video = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_video(
        self,
        video_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Video:
        """Update a video.

        `PATCH /video/{video_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            name: Example: 'Updated Video Name'.
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
            from ..api.videos import update_video as _endpoint
            from ..models.update_video_request import UpdateVideoRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Video = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a video.

        `DELETE /video/{video_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import delete_video as _endpoint

        _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def delete_video_storage(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete the stored files of a video.

        `DELETE /video/{video_id}/storage/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import delete_video_storage as _endpoint

        _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def generate_video_stream(
        self,
        video_id: str,
        *,
        format_: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Create a stream of a video.

        `POST /video/{video_id}/stream/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            format_:
            quality:
            timeline:
            length:
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
            from ..api.videos import generate_video_stream as _endpoint
            from ..models.generate_video_stream_request import GenerateVideoStreamRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                format_=format_,
                quality=quality,
                timeline=timeline,
                length=length,
            ),
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ThumbnailUrl:
        """Get the thumbnail of a video.

        `GET /video/{video_id}/thumbnail/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            timestamp: Example: 10.5.
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
            from ..api.videos import get_video_thumbnail as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            timestamp=timestamp,
        )
        _content: _models.ThumbnailUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        time: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Image]:
        """Generate a thumbnail of a video.

        `POST /video/{video_id}/thumbnail/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            timestamp: Example: 10.5.
                Also spelled `time`.
            width: Example: 320.
            height: Example: 180.
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
            from ..api.videos import create_video_thumbnail as _endpoint
            from ..models.create_video_thumbnail_request import CreateVideoThumbnailRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timestamp=timestamp,
                time=time,
                width=width,
                height=height,
            ),
        )
        return Job(self._client, _answer, Object("image", "Image"))

    def list_video_thumbnails(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[models.Thumbnail]:
        """List the thumbnails of a video.

        `GET /video/{video_id}/thumbnails/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import list_video_thumbnails as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.Thumbnail] = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_video_transcription(
        self,
        video_id: str,
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
        """Get the transcript of a video.

        `GET /video/{video_id}/transcription/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            start: The server's default: 0. Example: 10.5.
            end: The server's default: -1. Example: 60.0.
            segmenter: The server's default: 'word'. Example: 'word'.
            length: The server's default: 1. Example: 1.
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
            from ..api.videos import get_video_transcription as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )
        return _answer

    def create_video_transcription(
        self,
        video_id: str,
        *,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Transcript]:
        """Transcribe a video.

        `POST /video/{video_id}/transcription/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            force: Example: False.
            language_code: Example: 'en-US'.
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
            from ..api.videos import create_video_transcription as _endpoint
            from ..models.create_video_transcription_request import CreateVideoTranscriptionRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                force=force,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return Job(self._client, _answer, Object("transcript", "Transcript"))

    def get_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.IndexStatusResult:
        """Get the index status of a video.

        `GET /video/{video_id}/index/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            index_type:
            engine: The server's default: 'default'. Example: 'default'.
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
            from ..api.videos import get_video_index as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            index_type=index_type,
            engine=engine,
        )
        return _answer

    def create_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType | Unset = UNSET,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        segmentation_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[Any]:
        """Index a video.

        `POST /video/{video_id}/index/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            index_type: The server's default: 'spoken_word'. Example: 'spoken_word'.
            engine: The server's default: 'default'. Example: 'default'.
            force: Example: False.
            language_code: Example: 'en-US'.
            segmentation_type: The server's default: 'sentence'. Example: 'sentence'.
            callback_url: Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Any.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_index as _endpoint
            from ..models.create_video_index_request import CreateVideoIndexRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                engine=engine,
                force=force,
                language_code=language_code,
                segmentation_type=segmentation_type,
                callback_url=callback_url,
            ),
        )
        return Job(self._client, _answer, ANY)

    def list_video_scenes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneListResult | models.SceneCollectionListResult:
        """List the scenes of a video.

        `GET /video/{video_id}/scenes/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            collection_id:
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
            from ..api.videos import list_video_scenes as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        return _answer

    def extract_video_scenes(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.SceneCollection]:
        """Extract the scenes of a video.

        `POST /video/{video_id}/scenes/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_type:
            callback_url: Example: 'https://webhook.example.com/callback'.
            extraction_type:
            extraction_config:
            force:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SceneCollection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import extract_video_scenes as _endpoint
            from ..models.extract_video_scenes_request import ExtractVideoScenesRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                force=force,
            ),
        )
        return Job(self._client, _answer, Object("scene_collection", "SceneCollection"))

    def describe_video_scene(
        self,
        video_id: str,
        scene_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GeneratedDescription:
        """Describe a scene.

        `POST /video/{video_id}/scene/{scene_id}/describe/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_id: Example: 'scene-123'.
            prompt: Example: 'Describe what happens in this scene'.
            model_name: Example: 'gpt-4'.
            model_config:
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
            from ..api.videos import describe_video_scene as _endpoint
            from ..models.describe_video_scene_request import DescribeVideoSceneRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            scene_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                sandbox_id=sandbox_id,
            ),
        )
        _content: _models.GeneratedDescription = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def describe_video_frame(
        self,
        video_id: str,
        frame_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GeneratedDescription:
        """Describe a frame.

        `POST /video/{video_id}/frame/{frame_id}/describe/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            frame_id: Example: 'frame-123'.
            prompt: Example: 'Describe this frame'.
            model_name: Example: 'gpt-4-vision'.
            model_config:
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
            from ..api.videos import describe_video_frame as _endpoint
            from ..models.describe_video_frame_request import DescribeVideoFrameRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            frame_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
            ),
        )
        _content: _models.GeneratedDescription = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_video_clip(
        self,
        video_id: str,
        *,
        prompt: str,
        content_type: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.SearchMatches]:
        """Create a clip from a prompt.

        `POST /video/{video_id}/clip`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            prompt: Example: 'Create a clip about the introduction'.
            content_type: The server's default: 'spoken'. Example: 'spoken'.
            model_name: The server's default: 'basic'. Example: 'basic'.
            scene_index_id: Example: 'idx-12345'.
            callback_url: Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SearchMatches.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_clip as _endpoint
            from ..models.create_video_clip_request import CreateVideoClipRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                content_type=content_type,
                model_name=model_name,
                scene_index_id=scene_index_id,
                callback_url=callback_url,
            ),
        )
        return Job(self._client, _answer, Object("search_matches", "SearchMatches"))

    def create_video_workflow(
        self,
        video_id: str,
        *,
        workflow_type: models.WorkflowType | Unset = UNSET,
        config: models.WorkflowConfig | Mapping[str, Any] | Unset = UNSET,
        type_: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.StreamUrl]:
        """Run a workflow on a video.

        `POST /video/{video_id}/workflow/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            workflow_type:
            config:
            type_:
            subtitle_style:
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
            from ..api.videos import create_video_workflow as _endpoint
            from ..models.create_video_workflow_request import CreateVideoWorkflowRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                workflow_type=workflow_type,
                config=config,
                type_=type_,
                subtitle_style=subtitle_style,
            ),
        )
        return Job(self._client, _answer, Object("stream_url", "StreamUrl"))

    def list_scene_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneIndexSummaryResult:
        """Get the scene index status of a video.

        `GET /video/{video_id}/index/scene/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            collection_id:
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
            from ..api.videos import list_scene_indexes as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        return _answer

    def create_scene_index(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        scenes: Sequence[Mapping[str, Any]] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.NewSceneIndex]:
        """Create a scene index of a video.

        `POST /video/{video_id}/index/scene/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_type:
            segmentation_threshold: Example: 0.8.
            callback_url: Example: 'https://webhook.example.com/callback'.
            extraction_type:
            extraction_config:
            prompt:
            metadata:
            model_name:
            model_config:
            name:
            scenes:
            sandbox_id:
            language_code:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the NewSceneIndex.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_scene_index as _endpoint
            from ..models.create_scene_index_request import CreateSceneIndexRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                segmentation_threshold=segmentation_threshold,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                metadata=metadata,
                model_name=model_name,
                model_config=model_config,
                name=name,
                scenes=scenes,
                sandbox_id=sandbox_id,
                language_code=language_code,
            ),
        )
        return Job(self._client, _answer, Object("new_scene_index", "NewSceneIndex"))

    def get_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneIndex:
        """Get a scene index of a video.

        `GET /video/{video_id}/index/scene/{scene_index_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            collection_id:
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
            from ..api.videos import get_scene_index as _endpoint

        _answer = _endpoint.sync(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.SceneIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a scene index of a video.

        `DELETE /video/{video_id}/index/scene/{scene_index_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
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
            from ..api.videos import delete_scene_index as _endpoint

        _endpoint.sync(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneCollection:
        """Get a scene collection.

        `GET /video/{video_id}/scenes/{scene_collection_id}/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Example: 'sc-12345'.
            offset: Example: 0.
            limit: Example: 100.
            collection_id:
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
            from ..api.videos import get_scene_collection as _endpoint

        _answer = _endpoint.sync(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            offset=offset,
            limit=limit,
            collection_id=collection_id,
        )
        _content: _models.SceneCollection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def update_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        scenes: Sequence[Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Update a scene collection.

        `PATCH /video/{video_id}/scenes/{scene_collection_id}/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Example: 'sc-12345'.
            scenes:
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
            from ..api.videos import update_scene_collection as _endpoint
            from ..models.update_scene_collection_request import UpdateSceneCollectionRequest as _Body

        _endpoint.sync(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scenes=scenes,
            ),
        )

    def delete_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[Any]:
        """Delete a scene collection.

        `DELETE /video/{video_id}/scenes/{scene_collection_id}/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Example: 'sc-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Any.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_scene_collection as _endpoint

        _answer = _endpoint.sync(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return Job(self._client, _answer, ANY)

    def delete_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexSelection | Unset = UNSET,
        model_name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an index of a video.

        `POST /video/{video_id}/index/delete`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            index_type: The server's default: 'all'. Example: 'all'.
            model_name: The server's default: 'gpt4-v'. Example: 'gpt4-v'.
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
            from ..api.videos import delete_video_index as _endpoint
            from ..models.delete_video_index_request import DeleteVideoIndexRequest as _Body

        _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                model_name=model_name,
            ),
        )

    def reframe_video(
        self,
        video_id: str,
        *,
        mode: str,
        target: str | models.FrameSize | Mapping[str, Any],
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Video]:
        """Reframe a video.

        `POST /video/{video_id}/reframe`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            mode: Example: 'auto'.
            target: Example: 'vertical'.
            start: The server's default: 0. Example: 0.
            end: Example: 30.
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
            from ..api.videos import reframe_video as _endpoint
            from ..models.reframe_video_request import ReframeVideoRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                target=target,
                start=start,
                end=end,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return Job(self._client, _answer, Object("video", "Video"))

    def get_video_reframe(
        self,
        video_id: str,
        reframe_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.JobResult:
        """Get the status of a reframing job.

        `GET /video/{video_id}/reframe/{reframe_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            reframe_id: Example: 'reframe-12345'.
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
            from ..api.videos import get_video_reframe as _endpoint

        _answer = _endpoint.sync(
            video_id,
            reframe_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return _answer

    def create_video_understanding(
        self,
        video_id: str,
        *,
        analyzers: Sequence[models.Analyzer | Mapping[str, Any]],
        segmentation: models.Segmentation | Mapping[str, Any] | Unset = UNSET,
        sampling: models.Sampling | Mapping[str, Any] | Unset = UNSET,
        transform: models.VideoTransform | Mapping[str, Any] | Unset = UNSET,
        audio_chunking: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Understanding]:
        """Runs analyzers over a video; get_video_understanding tells how far it is. Costs credits by the minute of
        video, more with better models. Sent twice, it runs and costs twice.

        `POST /video/{video_id}/understand`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            analyzers: What to look for, at least one analyzer. No two may have one name.
            segmentation: How the video is cut into scenes. By shots, with a threshold of 30, unless told.
            sampling: Which frames of a scene are looked at, for analyzers that do not say.
            transform: What is done to the video first.
            audio_chunking: How the sound is cut. No source says what it holds.
            callback_url: A URL that the server calls when it is over.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Understanding.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_understanding as _endpoint
            from ..models.create_video_understanding_request import CreateVideoUnderstandingRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                analyzers=analyzers,
                segmentation=segmentation,
                sampling=sampling,
                transform=transform,
                audio_chunking=audio_chunking,
                callback_url=callback_url,
            ),
        )
        return Job(
            self._client,
            _answer,
            Object("understanding", "Understanding"),
            Own("videos.get_video_understanding", [video_id]),
        )

    def list_video_understandings(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UnderstandingList:
        """Lists all understandings of a video, those that run and those that are over.

        `GET /video/{video_id}/understand`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
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
            from ..api.videos import list_video_understandings as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.UnderstandingList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        analyzer: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Understanding:
        """Gets one understanding, with its status. done, partial and failed are the end.

        `GET /video/{video_id}/understand/{understanding_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of an analyzer, to have only that one listed.
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
            from ..api.videos import get_video_understanding as _endpoint

        _answer = _endpoint.sync(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            analyzer=analyzer,
        )
        _content: _models.Understanding = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Deletes an understanding with all that its analyzers put out.

        `DELETE /video/{video_id}/understand/{understanding_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
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
            from ..api.videos import delete_video_understanding as _endpoint

        _endpoint.sync(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_analyzer_output(
        self,
        video_id: str,
        understanding_id: str,
        analyzer: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AnalyzerOutput:
        """Gets what one analyzer of an understanding found, scene by scene.

        `GET /video/{video_id}/understand/{understanding_id}/analyzers/{analyzer}/output`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of the analyzer. Example: 'transcript'.
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
            from ..api.videos import get_analyzer_output as _endpoint

        _answer = _endpoint.sync(
            video_id,
            understanding_id,
            analyzer,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AnalyzerOutput = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def create_index(
        self,
        video_id: str,
        *,
        source: models.UnderstandingSource | Mapping[str, Any] | models.ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        fields: models.IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Index]:
        """Makes an index of what an understanding found, or of scenes of your own, to search, query or aggregate.
        It is building at first; get_index tells when it is ready. It cannot be changed later. Do not send it
        twice: what a second index of one name does is not known.

        `POST /video/{video_id}/indexes`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            source: What to index - an understanding (of one analyzer, if several ran), or scenes of your own.
            name: What to call it. Made from what is indexed unless given.
            use_for: What it is for - semantic (search by meaning), query and aggregate; all three unless told.
                semantic is dropped where there is no text.
            fields: Which fields of the data can be used for what. What is not listed is worked out from the
                data.
            callback_url: A URL that the server calls when the index is ready or has failed.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_index as _endpoint
            from ..models.create_index_request import CreateIndexRequest as _Body

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
                fields=fields,
                callback_url=callback_url,
            ),
        )
        return Job(self._client, _answer, Object("index", "Index"), Own("videos.get_index", [video_id]))

    def list_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        use_for: str | Unset = UNSET,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.IndexList | models.Index | None:
        """Lists the indexes of a video. With a name, gives the one of that name instead.

        `GET /video/{video_id}/indexes`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
            use_for: Only those for this - semantic, query or aggregate.
            name: The name of one index; the answer is that index then, not a list.
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
            from ..api.videos import list_indexes as _endpoint

        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            use_for=use_for,
            name=name,
        )
        _content: _models.IndexList | _models.Index | None = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def get_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Index | None:
        """Gets one index, with its status and the fields that can be used.

        `GET /video/{video_id}/indexes/{index_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
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
            from ..api.videos import get_index as _endpoint

        _answer = _endpoint.sync(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Index | None = _content_of(_answer, _endpoint._OPERATION)
        return _content

    def delete_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Deletes an index. The video and what was understood of it stay.

        `DELETE /video/{video_id}/indexes/{index_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
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
            from ..api.videos import delete_index as _endpoint

        _endpoint.sync(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def get_index_records(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.IndexRecord]:
        """Gets what an index holds, page by page.

        `GET /video/{video_id}/indexes/{index_id}/records`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
            limit: How many records a page has. The vendor's SDKs ask for 20. At least: 1.
            cursor: The next_cursor of the page before.
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
            from ..api.videos import get_index_records as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                video_id,
                index_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "collection_id": collection_id,
                "limit": limit,
                "cursor": cursor,
            },
            "data.records",
        )


class AsyncVideosCalls(AsyncCalls):
    """Videos, for async callers: Video upload, processing, and management."""

    @property
    def with_raw_response(self) -> AsyncVideosCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncVideosCallsRaw(self._client)

    def list_videos(
        self,
        *,
        collection_id: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Video]:
        """List videos.

        `GET /video/`

        Args:
            collection_id: Example: 'default'.
            page_index: Example: 0.
            count: At most: 5000. Example: 50.
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
            from ..api.videos import list_videos as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "collection_id": collection_id,
                "page_index": page_index,
                "count": count,
            },
            "data.videos",
        )

    async def get_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Video:
        """Get a video.

        `GET /video/{video_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import get_video as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Video = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_video(
        self,
        video_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Video:
        """Update a video.

        `PATCH /video/{video_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            name: Example: 'Updated Video Name'.
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
            from ..api.videos import update_video as _endpoint
            from ..models.update_video_request import UpdateVideoRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Video = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a video.

        `DELETE /video/{video_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import delete_video as _endpoint

        await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def delete_video_storage(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete the stored files of a video.

        `DELETE /video/{video_id}/storage/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import delete_video_storage as _endpoint

        await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def generate_video_stream(
        self,
        video_id: str,
        *,
        format_: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Create a stream of a video.

        `POST /video/{video_id}/stream/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            format_:
            quality:
            timeline:
            length:
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
            from ..api.videos import generate_video_stream as _endpoint
            from ..models.generate_video_stream_request import GenerateVideoStreamRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                format_=format_,
                quality=quality,
                timeline=timeline,
                length=length,
            ),
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ThumbnailUrl:
        """Get the thumbnail of a video.

        `GET /video/{video_id}/thumbnail/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            timestamp: Example: 10.5.
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
            from ..api.videos import get_video_thumbnail as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            timestamp=timestamp,
        )
        _content: _models.ThumbnailUrl = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        time: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Image]:
        """Generate a thumbnail of a video.

        `POST /video/{video_id}/thumbnail/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            timestamp: Example: 10.5.
                Also spelled `time`.
            width: Example: 320.
            height: Example: 180.
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
            from ..api.videos import create_video_thumbnail as _endpoint
            from ..models.create_video_thumbnail_request import CreateVideoThumbnailRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timestamp=timestamp,
                time=time,
                width=width,
                height=height,
            ),
        )
        return AsyncJob(self._client, _answer, Object("image", "Image"))

    async def list_video_thumbnails(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[models.Thumbnail]:
        """List the thumbnails of a video.

        `GET /video/{video_id}/thumbnails/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
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
            from ..api.videos import list_video_thumbnails as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.Thumbnail] = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_video_transcription(
        self,
        video_id: str,
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
        """Get the transcript of a video.

        `GET /video/{video_id}/transcription/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            start: The server's default: 0. Example: 10.5.
            end: The server's default: -1. Example: 60.0.
            segmenter: The server's default: 'word'. Example: 'word'.
            length: The server's default: 1. Example: 1.
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
            from ..api.videos import get_video_transcription as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )
        return _answer

    async def create_video_transcription(
        self,
        video_id: str,
        *,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Transcript]:
        """Transcribe a video.

        `POST /video/{video_id}/transcription/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            engine: The server's default: 'default'. Example: 'default'.
            force: Example: False.
            language_code: Example: 'en-US'.
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
            from ..api.videos import create_video_transcription as _endpoint
            from ..models.create_video_transcription_request import CreateVideoTranscriptionRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                force=force,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return AsyncJob(self._client, _answer, Object("transcript", "Transcript"))

    async def get_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.IndexStatusResult:
        """Get the index status of a video.

        `GET /video/{video_id}/index/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            index_type:
            engine: The server's default: 'default'. Example: 'default'.
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
            from ..api.videos import get_video_index as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            index_type=index_type,
            engine=engine,
        )
        return _answer

    async def create_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType | Unset = UNSET,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        segmentation_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[Any]:
        """Index a video.

        `POST /video/{video_id}/index/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            index_type: The server's default: 'spoken_word'. Example: 'spoken_word'.
            engine: The server's default: 'default'. Example: 'default'.
            force: Example: False.
            language_code: Example: 'en-US'.
            segmentation_type: The server's default: 'sentence'. Example: 'sentence'.
            callback_url: Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Any.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_index as _endpoint
            from ..models.create_video_index_request import CreateVideoIndexRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                engine=engine,
                force=force,
                language_code=language_code,
                segmentation_type=segmentation_type,
                callback_url=callback_url,
            ),
        )
        return AsyncJob(self._client, _answer, ANY)

    async def list_video_scenes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneListResult | models.SceneCollectionListResult:
        """List the scenes of a video.

        `GET /video/{video_id}/scenes/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            collection_id:
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
            from ..api.videos import list_video_scenes as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        return _answer

    async def extract_video_scenes(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.SceneCollection]:
        """Extract the scenes of a video.

        `POST /video/{video_id}/scenes/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_type:
            callback_url: Example: 'https://webhook.example.com/callback'.
            extraction_type:
            extraction_config:
            force:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SceneCollection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import extract_video_scenes as _endpoint
            from ..models.extract_video_scenes_request import ExtractVideoScenesRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                force=force,
            ),
        )
        return AsyncJob(self._client, _answer, Object("scene_collection", "SceneCollection"))

    async def describe_video_scene(
        self,
        video_id: str,
        scene_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GeneratedDescription:
        """Describe a scene.

        `POST /video/{video_id}/scene/{scene_id}/describe/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_id: Example: 'scene-123'.
            prompt: Example: 'Describe what happens in this scene'.
            model_name: Example: 'gpt-4'.
            model_config:
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
            from ..api.videos import describe_video_scene as _endpoint
            from ..models.describe_video_scene_request import DescribeVideoSceneRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            scene_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                sandbox_id=sandbox_id,
            ),
        )
        _content: _models.GeneratedDescription = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def describe_video_frame(
        self,
        video_id: str,
        frame_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GeneratedDescription:
        """Describe a frame.

        `POST /video/{video_id}/frame/{frame_id}/describe/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            frame_id: Example: 'frame-123'.
            prompt: Example: 'Describe this frame'.
            model_name: Example: 'gpt-4-vision'.
            model_config:
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
            from ..api.videos import describe_video_frame as _endpoint
            from ..models.describe_video_frame_request import DescribeVideoFrameRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            frame_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
            ),
        )
        _content: _models.GeneratedDescription = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_video_clip(
        self,
        video_id: str,
        *,
        prompt: str,
        content_type: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.SearchMatches]:
        """Create a clip from a prompt.

        `POST /video/{video_id}/clip`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            prompt: Example: 'Create a clip about the introduction'.
            content_type: The server's default: 'spoken'. Example: 'spoken'.
            model_name: The server's default: 'basic'. Example: 'basic'.
            scene_index_id: Example: 'idx-12345'.
            callback_url: Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SearchMatches.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_clip as _endpoint
            from ..models.create_video_clip_request import CreateVideoClipRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                content_type=content_type,
                model_name=model_name,
                scene_index_id=scene_index_id,
                callback_url=callback_url,
            ),
        )
        return AsyncJob(self._client, _answer, Object("search_matches", "SearchMatches"))

    async def create_video_workflow(
        self,
        video_id: str,
        *,
        workflow_type: models.WorkflowType | Unset = UNSET,
        config: models.WorkflowConfig | Mapping[str, Any] | Unset = UNSET,
        type_: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.StreamUrl]:
        """Run a workflow on a video.

        `POST /video/{video_id}/workflow/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            workflow_type:
            config:
            type_:
            subtitle_style:
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
            from ..api.videos import create_video_workflow as _endpoint
            from ..models.create_video_workflow_request import CreateVideoWorkflowRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                workflow_type=workflow_type,
                config=config,
                type_=type_,
                subtitle_style=subtitle_style,
            ),
        )
        return AsyncJob(self._client, _answer, Object("stream_url", "StreamUrl"))

    async def list_scene_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneIndexSummaryResult:
        """Get the scene index status of a video.

        `GET /video/{video_id}/index/scene/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            collection_id:
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
            from ..api.videos import list_scene_indexes as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        return _answer

    async def create_scene_index(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        scenes: Sequence[Mapping[str, Any]] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.NewSceneIndex]:
        """Create a scene index of a video.

        `POST /video/{video_id}/index/scene/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_type:
            segmentation_threshold: Example: 0.8.
            callback_url: Example: 'https://webhook.example.com/callback'.
            extraction_type:
            extraction_config:
            prompt:
            metadata:
            model_name:
            model_config:
            name:
            scenes:
            sandbox_id:
            language_code:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the NewSceneIndex.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_scene_index as _endpoint
            from ..models.create_scene_index_request import CreateSceneIndexRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                segmentation_threshold=segmentation_threshold,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                metadata=metadata,
                model_name=model_name,
                model_config=model_config,
                name=name,
                scenes=scenes,
                sandbox_id=sandbox_id,
                language_code=language_code,
            ),
        )
        return AsyncJob(self._client, _answer, Object("new_scene_index", "NewSceneIndex"))

    async def get_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneIndex:
        """Get a scene index of a video.

        `GET /video/{video_id}/index/scene/{scene_index_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
            collection_id:
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
            from ..api.videos import get_scene_index as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.SceneIndex = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a scene index of a video.

        `DELETE /video/{video_id}/index/scene/{scene_index_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_index_id: Example: 'scene-idx-12345'.
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
            from ..api.videos import delete_scene_index as _endpoint

        await _endpoint.asyncio(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SceneCollection:
        """Get a scene collection.

        `GET /video/{video_id}/scenes/{scene_collection_id}/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Example: 'sc-12345'.
            offset: Example: 0.
            limit: Example: 100.
            collection_id:
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
            from ..api.videos import get_scene_collection as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            offset=offset,
            limit=limit,
            collection_id=collection_id,
        )
        _content: _models.SceneCollection = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def update_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        scenes: Sequence[Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Update a scene collection.

        `PATCH /video/{video_id}/scenes/{scene_collection_id}/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Example: 'sc-12345'.
            scenes:
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
            from ..api.videos import update_scene_collection as _endpoint
            from ..models.update_scene_collection_request import UpdateSceneCollectionRequest as _Body

        await _endpoint.asyncio(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scenes=scenes,
            ),
        )

    async def delete_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[Any]:
        """Delete a scene collection.

        `DELETE /video/{video_id}/scenes/{scene_collection_id}/`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Example: 'sc-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Any.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_scene_collection as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return AsyncJob(self._client, _answer, ANY)

    async def delete_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexSelection | Unset = UNSET,
        model_name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an index of a video.

        `POST /video/{video_id}/index/delete`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            index_type: The server's default: 'all'. Example: 'all'.
            model_name: The server's default: 'gpt4-v'. Example: 'gpt4-v'.
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
            from ..api.videos import delete_video_index as _endpoint
            from ..models.delete_video_index_request import DeleteVideoIndexRequest as _Body

        await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                model_name=model_name,
            ),
        )

    async def reframe_video(
        self,
        video_id: str,
        *,
        mode: str,
        target: str | models.FrameSize | Mapping[str, Any],
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Video]:
        """Reframe a video.

        `POST /video/{video_id}/reframe`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            mode: Example: 'auto'.
            target: Example: 'vertical'.
            start: The server's default: 0. Example: 0.
            end: Example: 30.
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
            from ..api.videos import reframe_video as _endpoint
            from ..models.reframe_video_request import ReframeVideoRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                target=target,
                start=start,
                end=end,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        return AsyncJob(self._client, _answer, Object("video", "Video"))

    async def get_video_reframe(
        self,
        video_id: str,
        reframe_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.JobResult:
        """Get the status of a reframing job.

        `GET /video/{video_id}/reframe/{reframe_id}`

        Args:
            video_id: Matches ^m-. Example: 'm-12345'.
            reframe_id: Example: 'reframe-12345'.
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
            from ..api.videos import get_video_reframe as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            reframe_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return _answer

    async def create_video_understanding(
        self,
        video_id: str,
        *,
        analyzers: Sequence[models.Analyzer | Mapping[str, Any]],
        segmentation: models.Segmentation | Mapping[str, Any] | Unset = UNSET,
        sampling: models.Sampling | Mapping[str, Any] | Unset = UNSET,
        transform: models.VideoTransform | Mapping[str, Any] | Unset = UNSET,
        audio_chunking: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Understanding]:
        """Runs analyzers over a video; get_video_understanding tells how far it is. Costs credits by the minute of
        video, more with better models. Sent twice, it runs and costs twice.

        `POST /video/{video_id}/understand`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            analyzers: What to look for, at least one analyzer. No two may have one name.
            segmentation: How the video is cut into scenes. By shots, with a threshold of 30, unless told.
            sampling: Which frames of a scene are looked at, for analyzers that do not say.
            transform: What is done to the video first.
            audio_chunking: How the sound is cut. No source says what it holds.
            callback_url: A URL that the server calls when it is over.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Understanding.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_understanding as _endpoint
            from ..models.create_video_understanding_request import CreateVideoUnderstandingRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                analyzers=analyzers,
                segmentation=segmentation,
                sampling=sampling,
                transform=transform,
                audio_chunking=audio_chunking,
                callback_url=callback_url,
            ),
        )
        return AsyncJob(
            self._client,
            _answer,
            Object("understanding", "Understanding"),
            Own("videos.get_video_understanding", [video_id]),
        )

    async def list_video_understandings(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UnderstandingList:
        """Lists all understandings of a video, those that run and those that are over.

        `GET /video/{video_id}/understand`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
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
            from ..api.videos import list_video_understandings as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.UnderstandingList = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        analyzer: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Understanding:
        """Gets one understanding, with its status. done, partial and failed are the end.

        `GET /video/{video_id}/understand/{understanding_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of an analyzer, to have only that one listed.
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
            from ..api.videos import get_video_understanding as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            analyzer=analyzer,
        )
        _content: _models.Understanding = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Deletes an understanding with all that its analyzers put out.

        `DELETE /video/{video_id}/understand/{understanding_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
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
            from ..api.videos import delete_video_understanding as _endpoint

        await _endpoint.asyncio(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_analyzer_output(
        self,
        video_id: str,
        understanding_id: str,
        analyzer: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AnalyzerOutput:
        """Gets what one analyzer of an understanding found, scene by scene.

        `GET /video/{video_id}/understand/{understanding_id}/analyzers/{analyzer}/output`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of the analyzer. Example: 'transcript'.
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
            from ..api.videos import get_analyzer_output as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            understanding_id,
            analyzer,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AnalyzerOutput = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def create_index(
        self,
        video_id: str,
        *,
        source: models.UnderstandingSource | Mapping[str, Any] | models.ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        fields: models.IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Index]:
        """Makes an index of what an understanding found, or of scenes of your own, to search, query or aggregate.
        It is building at first; get_index tells when it is ready. It cannot be changed later. Do not send it
        twice: what a second index of one name does is not known.

        `POST /video/{video_id}/indexes`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            source: What to index - an understanding (of one analyzer, if several ran), or scenes of your own.
            name: What to call it. Made from what is indexed unless given.
            use_for: What it is for - semantic (search by meaning), query and aggregate; all three unless told.
                semantic is dropped where there is no text.
            fields: Which fields of the data can be used for what. What is not listed is worked out from the
                data.
            callback_url: A URL that the server calls when the index is ready or has failed.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.
        """

        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_index as _endpoint
            from ..models.create_index_request import CreateIndexRequest as _Body

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
                fields=fields,
                callback_url=callback_url,
            ),
        )
        return AsyncJob(self._client, _answer, Object("index", "Index"), Own("videos.get_index", [video_id]))

    async def list_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        use_for: str | Unset = UNSET,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.IndexList | models.Index | None:
        """Lists the indexes of a video. With a name, gives the one of that name instead.

        `GET /video/{video_id}/indexes`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
            use_for: Only those for this - semantic, query or aggregate.
            name: The name of one index; the answer is that index then, not a list.
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
            from ..api.videos import list_indexes as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            use_for=use_for,
            name=name,
        )
        _content: _models.IndexList | _models.Index | None = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def get_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Index | None:
        """Gets one index, with its status and the fields that can be used.

        `GET /video/{video_id}/indexes/{index_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
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
            from ..api.videos import get_index as _endpoint

        _answer = await _endpoint.asyncio(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Index | None = _content_of(_answer, _endpoint._OPERATION)
        return _content

    async def delete_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Deletes an index. The video and what was understood of it stay.

        `DELETE /video/{video_id}/indexes/{index_id}`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
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
            from ..api.videos import delete_index as _endpoint

        await _endpoint.asyncio(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def get_index_records(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.IndexRecord]:
        """Gets what an index holds, page by page.

        `GET /video/{video_id}/indexes/{index_id}/records`

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it.
                Example: 'c-12345'.
            limit: How many records a page has. The vendor's SDKs ask for 20. At least: 1.
            cursor: The next_cursor of the page before.
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
            from ..api.videos import get_index_records as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                video_id,
                index_id,
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "collection_id": collection_id,
                "limit": limit,
                "cursor": cursor,
            },
            "data.records",
        )


class VideosCallsRaw(Calls):
    """Videos: each call gives the answer as it came, whatever its status."""

    def list_videos(
        self,
        *,
        collection_id: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoListResult | models.Error]:
        """`GET /video/`, as `VideosCalls.list_videos`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_videos as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            page_index=page_index,
            count=count,
        )

    def get_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoResult | models.Error]:
        """`GET /video/{video_id}`, as `VideosCalls.get_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def update_video(
        self,
        video_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoResult | models.Error]:
        """`PATCH /video/{video_id}`, as `VideosCalls.update_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import update_video as _endpoint
            from ..models.update_video_request import UpdateVideoRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )

    def delete_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}`, as `VideosCalls.delete_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_video as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def delete_video_storage(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/storage/`, as `VideosCalls.delete_video_storage`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_video_storage as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def generate_video_stream(
        self,
        video_id: str,
        *,
        format_: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamUrlResult | models.Error]:
        """`POST /video/{video_id}/stream/`, as `VideosCalls.generate_video_stream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import generate_video_stream as _endpoint
            from ..models.generate_video_stream_request import GenerateVideoStreamRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                format_=format_,
                quality=quality,
                timeline=timeline,
                length=length,
            ),
        )

    def get_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ThumbnailUrlResult | models.Error]:
        """`GET /video/{video_id}/thumbnail/`, as `VideosCalls.get_video_thumbnail`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_thumbnail as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            timestamp=timestamp,
        )

    def create_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        time: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.ImageResult | models.Error]:
        """`POST /video/{video_id}/thumbnail/`, as `VideosCalls.create_video_thumbnail`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_thumbnail as _endpoint
            from ..models.create_video_thumbnail_request import CreateVideoThumbnailRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timestamp=timestamp,
                time=time,
                width=width,
                height=height,
            ),
        )

    def list_video_thumbnails(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ThumbnailListResult | models.Error]:
        """`GET /video/{video_id}/thumbnails/`, as `VideosCalls.list_video_thumbnails`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_thumbnails as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_video_transcription(
        self,
        video_id: str,
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
        """`GET /video/{video_id}/transcription/`, as `VideosCalls.get_video_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_transcription as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )

    def create_video_transcription(
        self,
        video_id: str,
        *,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult | models.Error]:
        """`POST /video/{video_id}/transcription/`, as `VideosCalls.create_video_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_transcription as _endpoint
            from ..models.create_video_transcription_request import CreateVideoTranscriptionRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                force=force,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    def get_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexStatusResult | models.Error]:
        """`GET /video/{video_id}/index/`, as `VideosCalls.get_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_index as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            index_type=index_type,
            engine=engine,
        )

    def create_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType | Unset = UNSET,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        segmentation_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.Error]:
        """`POST /video/{video_id}/index/`, as `VideosCalls.create_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_index as _endpoint
            from ..models.create_video_index_request import CreateVideoIndexRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                engine=engine,
                force=force,
                language_code=language_code,
                segmentation_type=segmentation_type,
                callback_url=callback_url,
            ),
        )

    def list_video_scenes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneListResult | models.SceneCollectionListResult | models.Error]:
        """`GET /video/{video_id}/scenes/`, as `VideosCalls.list_video_scenes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_scenes as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def extract_video_scenes(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SceneCollectionResult | models.Error]:
        """`POST /video/{video_id}/scenes/`, as `VideosCalls.extract_video_scenes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import extract_video_scenes as _endpoint
            from ..models.extract_video_scenes_request import ExtractVideoScenesRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                force=force,
            ),
        )

    def describe_video_scene(
        self,
        video_id: str,
        scene_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.GeneratedDescriptionResult | models.Error]:
        """`POST /video/{video_id}/scene/{scene_id}/describe/`, as `VideosCalls.describe_video_scene`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_scene as _endpoint
            from ..models.describe_video_scene_request import DescribeVideoSceneRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            scene_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                sandbox_id=sandbox_id,
            ),
        )

    def describe_video_frame(
        self,
        video_id: str,
        frame_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.GeneratedDescriptionResult | models.Error]:
        """`POST /video/{video_id}/frame/{frame_id}/describe/`, as `VideosCalls.describe_video_frame`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_frame as _endpoint
            from ..models.describe_video_frame_request import DescribeVideoFrameRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            frame_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
            ),
        )

    def create_video_clip(
        self,
        video_id: str,
        *,
        prompt: str,
        content_type: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SearchResult | models.Error]:
        """`POST /video/{video_id}/clip`, as `VideosCalls.create_video_clip`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_clip as _endpoint
            from ..models.create_video_clip_request import CreateVideoClipRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                content_type=content_type,
                model_name=model_name,
                scene_index_id=scene_index_id,
                callback_url=callback_url,
            ),
        )

    def create_video_workflow(
        self,
        video_id: str,
        *,
        workflow_type: models.WorkflowType | Unset = UNSET,
        config: models.WorkflowConfig | Mapping[str, Any] | Unset = UNSET,
        type_: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
        """`POST /video/{video_id}/workflow/`, as `VideosCalls.create_video_workflow`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_workflow as _endpoint
            from ..models.create_video_workflow_request import CreateVideoWorkflowRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                workflow_type=workflow_type,
                config=config,
                type_=type_,
                subtitle_style=subtitle_style,
            ),
        )

    def list_scene_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneIndexSummaryResult | models.Error]:
        """`GET /video/{video_id}/index/scene/`, as `VideosCalls.list_scene_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_scene_indexes as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def create_scene_index(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        scenes: Sequence[Mapping[str, Any]] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.NewSceneIndexResult | models.Error]:
        """`POST /video/{video_id}/index/scene/`, as `VideosCalls.create_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_scene_index as _endpoint
            from ..models.create_scene_index_request import CreateSceneIndexRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                segmentation_threshold=segmentation_threshold,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                metadata=metadata,
                model_name=model_name,
                model_config=model_config,
                name=name,
                scenes=scenes,
                sandbox_id=sandbox_id,
                language_code=language_code,
            ),
        )

    def get_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneIndexResult | models.Error]:
        """`GET /video/{video_id}/index/scene/{scene_index_id}`, as `VideosCalls.get_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_index as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def delete_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/index/scene/{scene_index_id}`, as `VideosCalls.delete_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_scene_index as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneCollectionResult | models.Error]:
        """`GET /video/{video_id}/scenes/{scene_collection_id}/`, as `VideosCalls.get_scene_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_collection as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            offset=offset,
            limit=limit,
            collection_id=collection_id,
        )

    def update_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        scenes: Sequence[Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /video/{video_id}/scenes/{scene_collection_id}/`, as `VideosCalls.update_scene_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import update_scene_collection as _endpoint
            from ..models.update_scene_collection_request import UpdateSceneCollectionRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scenes=scenes,
            ),
        )

    def delete_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.Error]:
        """`DELETE /video/{video_id}/scenes/{scene_collection_id}/`, as `VideosCalls.delete_scene_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_scene_collection as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def delete_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexSelection | Unset = UNSET,
        model_name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`POST /video/{video_id}/index/delete`, as `VideosCalls.delete_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import delete_video_index as _endpoint
            from ..models.delete_video_index_request import DeleteVideoIndexRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                model_name=model_name,
            ),
        )

    def reframe_video(
        self,
        video_id: str,
        *,
        mode: str,
        target: str | models.FrameSize | Mapping[str, Any],
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
        """`POST /video/{video_id}/reframe`, as `VideosCalls.reframe_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import reframe_video as _endpoint
            from ..models.reframe_video_request import ReframeVideoRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                target=target,
                start=start,
                end=end,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    def get_video_reframe(
        self,
        video_id: str,
        reframe_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.JobResult | models.Error]:
        """`GET /video/{video_id}/reframe/{reframe_id}`, as `VideosCalls.get_video_reframe`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_reframe as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            reframe_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_video_understanding(
        self,
        video_id: str,
        *,
        analyzers: Sequence[models.Analyzer | Mapping[str, Any]],
        segmentation: models.Segmentation | Mapping[str, Any] | Unset = UNSET,
        sampling: models.Sampling | Mapping[str, Any] | Unset = UNSET,
        transform: models.VideoTransform | Mapping[str, Any] | Unset = UNSET,
        audio_chunking: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UnderstandingResult | models.Error]:
        """`POST /video/{video_id}/understand`, as `VideosCalls.create_video_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_understanding as _endpoint
            from ..models.create_video_understanding_request import CreateVideoUnderstandingRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                analyzers=analyzers,
                segmentation=segmentation,
                sampling=sampling,
                transform=transform,
                audio_chunking=audio_chunking,
                callback_url=callback_url,
            ),
        )

    def list_video_understandings(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UnderstandingListResult | models.Error]:
        """`GET /video/{video_id}/understand`, as `VideosCalls.list_video_understandings`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_understandings as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        analyzer: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UnderstandingResult | models.Error]:
        """`GET /video/{video_id}/understand/{understanding_id}`, as `VideosCalls.get_video_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_understanding as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            analyzer=analyzer,
        )

    def delete_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/understand/{understanding_id}`, as `VideosCalls.delete_video_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_video_understanding as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_analyzer_output(
        self,
        video_id: str,
        understanding_id: str,
        analyzer: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AnalyzerOutputResult | models.Error]:
        """`GET /video/{video_id}/understand/{understanding_id}/analyzers/{analyzer}/output`, as `VideosCalls.get_analyzer_output`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_analyzer_output as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            understanding_id,
            analyzer,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_index(
        self,
        video_id: str,
        *,
        source: models.UnderstandingSource | Mapping[str, Any] | models.ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        fields: models.IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexResult | models.Error]:
        """`POST /video/{video_id}/indexes`, as `VideosCalls.create_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_index as _endpoint
            from ..models.create_index_request import CreateIndexRequest as _Body

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
                fields=fields,
                callback_url=callback_url,
            ),
        )

    def list_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        use_for: str | Unset = UNSET,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexListResult | models.Error]:
        """`GET /video/{video_id}/indexes`, as `VideosCalls.list_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_indexes as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            use_for=use_for,
            name=name,
        )

    def get_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexResult | models.Error]:
        """`GET /video/{video_id}/indexes/{index_id}`, as `VideosCalls.get_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_index as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def delete_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/indexes/{index_id}`, as `VideosCalls.delete_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_index as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    def get_index_records(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexRecordListResult | models.Error]:
        """`GET /video/{video_id}/indexes/{index_id}/records`, as `VideosCalls.get_index_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_index_records as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            limit=limit,
            cursor=cursor,
        )


class AsyncVideosCallsRaw(AsyncCalls):
    """Videos, for async callers: each call gives the answer as it came, whatever its status."""

    async def list_videos(
        self,
        *,
        collection_id: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoListResult | models.Error]:
        """`GET /video/`, as `VideosCalls.list_videos`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_videos as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            page_index=page_index,
            count=count,
        )

    async def get_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoResult | models.Error]:
        """`GET /video/{video_id}`, as `VideosCalls.get_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def update_video(
        self,
        video_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoResult | models.Error]:
        """`PATCH /video/{video_id}`, as `VideosCalls.update_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import update_video as _endpoint
            from ..models.update_video_request import UpdateVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )

    async def delete_video(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}`, as `VideosCalls.delete_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_video as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def delete_video_storage(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/storage/`, as `VideosCalls.delete_video_storage`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_video_storage as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def generate_video_stream(
        self,
        video_id: str,
        *,
        format_: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.StreamUrlResult | models.Error]:
        """`POST /video/{video_id}/stream/`, as `VideosCalls.generate_video_stream`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import generate_video_stream as _endpoint
            from ..models.generate_video_stream_request import GenerateVideoStreamRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                format_=format_,
                quality=quality,
                timeline=timeline,
                length=length,
            ),
        )

    async def get_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ThumbnailUrlResult | models.Error]:
        """`GET /video/{video_id}/thumbnail/`, as `VideosCalls.get_video_thumbnail`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_thumbnail as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            timestamp=timestamp,
        )

    async def create_video_thumbnail(
        self,
        video_id: str,
        *,
        timestamp: float | Unset = UNSET,
        time: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.ImageResult | models.Error]:
        """`POST /video/{video_id}/thumbnail/`, as `VideosCalls.create_video_thumbnail`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_thumbnail as _endpoint
            from ..models.create_video_thumbnail_request import CreateVideoThumbnailRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                timestamp=timestamp,
                time=time,
                width=width,
                height=height,
            ),
        )

    async def list_video_thumbnails(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ThumbnailListResult | models.Error]:
        """`GET /video/{video_id}/thumbnails/`, as `VideosCalls.list_video_thumbnails`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_thumbnails as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_video_transcription(
        self,
        video_id: str,
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
        """`GET /video/{video_id}/transcription/`, as `VideosCalls.get_video_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_transcription as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            engine=engine,
            start=start,
            end=end,
            segmenter=segmenter,
            length=length,
            force=force,
        )

    async def create_video_transcription(
        self,
        video_id: str,
        *,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SuccessResponse | models.TranscriptResult | models.Error]:
        """`POST /video/{video_id}/transcription/`, as `VideosCalls.create_video_transcription`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_transcription as _endpoint
            from ..models.create_video_transcription_request import CreateVideoTranscriptionRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                engine=engine,
                force=force,
                language_code=language_code,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    async def get_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType,
        engine: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexStatusResult | models.Error]:
        """`GET /video/{video_id}/index/`, as `VideosCalls.get_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_index as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            index_type=index_type,
            engine=engine,
        )

    async def create_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexType | Unset = UNSET,
        engine: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        language_code: str | Unset = UNSET,
        segmentation_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.Error]:
        """`POST /video/{video_id}/index/`, as `VideosCalls.create_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_index as _endpoint
            from ..models.create_video_index_request import CreateVideoIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                engine=engine,
                force=force,
                language_code=language_code,
                segmentation_type=segmentation_type,
                callback_url=callback_url,
            ),
        )

    async def list_video_scenes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneListResult | models.SceneCollectionListResult | models.Error]:
        """`GET /video/{video_id}/scenes/`, as `VideosCalls.list_video_scenes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_scenes as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def extract_video_scenes(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        force: bool | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SceneCollectionResult | models.Error]:
        """`POST /video/{video_id}/scenes/`, as `VideosCalls.extract_video_scenes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import extract_video_scenes as _endpoint
            from ..models.extract_video_scenes_request import ExtractVideoScenesRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                force=force,
            ),
        )

    async def describe_video_scene(
        self,
        video_id: str,
        scene_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.GeneratedDescriptionResult | models.Error]:
        """`POST /video/{video_id}/scene/{scene_id}/describe/`, as `VideosCalls.describe_video_scene`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_scene as _endpoint
            from ..models.describe_video_scene_request import DescribeVideoSceneRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            scene_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
                sandbox_id=sandbox_id,
            ),
        )

    async def describe_video_frame(
        self,
        video_id: str,
        frame_id: str,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.GeneratedDescriptionResult | models.Error]:
        """`POST /video/{video_id}/frame/{frame_id}/describe/`, as `VideosCalls.describe_video_frame`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_frame as _endpoint
            from ..models.describe_video_frame_request import DescribeVideoFrameRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            frame_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                model_name=model_name,
                model_config=model_config,
            ),
        )

    async def create_video_clip(
        self,
        video_id: str,
        *,
        prompt: str,
        content_type: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.SearchResult | models.Error]:
        """`POST /video/{video_id}/clip`, as `VideosCalls.create_video_clip`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_clip as _endpoint
            from ..models.create_video_clip_request import CreateVideoClipRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                prompt=prompt,
                content_type=content_type,
                model_name=model_name,
                scene_index_id=scene_index_id,
                callback_url=callback_url,
            ),
        )

    async def create_video_workflow(
        self,
        video_id: str,
        *,
        workflow_type: models.WorkflowType | Unset = UNSET,
        config: models.WorkflowConfig | Mapping[str, Any] | Unset = UNSET,
        type_: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.StreamUrlResult | models.Error]:
        """`POST /video/{video_id}/workflow/`, as `VideosCalls.create_video_workflow`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_workflow as _endpoint
            from ..models.create_video_workflow_request import CreateVideoWorkflowRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                workflow_type=workflow_type,
                config=config,
                type_=type_,
                subtitle_style=subtitle_style,
            ),
        )

    async def list_scene_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneIndexSummaryResult | models.Error]:
        """`GET /video/{video_id}/index/scene/`, as `VideosCalls.list_scene_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_scene_indexes as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def create_scene_index(
        self,
        video_id: str,
        *,
        scene_type: models.SceneType | Unset = UNSET,
        segmentation_threshold: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extraction_type: models.SceneExtractionType | Unset = UNSET,
        extraction_config: Mapping[str, Any] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        scenes: Sequence[Mapping[str, Any]] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.NewSceneIndexResult | models.Error]:
        """`POST /video/{video_id}/index/scene/`, as `VideosCalls.create_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_scene_index as _endpoint
            from ..models.create_scene_index_request import CreateSceneIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scene_type=scene_type,
                segmentation_threshold=segmentation_threshold,
                callback_url=callback_url,
                extraction_type=extraction_type,
                extraction_config=extraction_config,
                prompt=prompt,
                metadata=metadata,
                model_name=model_name,
                model_config=model_config,
                name=name,
                scenes=scenes,
                sandbox_id=sandbox_id,
                language_code=language_code,
            ),
        )

    async def get_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneIndexResult | models.Error]:
        """`GET /video/{video_id}/index/scene/{scene_index_id}`, as `VideosCalls.get_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_index as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def delete_scene_index(
        self,
        video_id: str,
        scene_index_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/index/scene/{scene_index_id}`, as `VideosCalls.delete_scene_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_scene_index as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SceneCollectionResult | models.Error]:
        """`GET /video/{video_id}/scenes/{scene_collection_id}/`, as `VideosCalls.get_scene_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_collection as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            offset=offset,
            limit=limit,
            collection_id=collection_id,
        )

    async def update_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        scenes: Sequence[Mapping[str, Any]],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`PATCH /video/{video_id}/scenes/{scene_collection_id}/`, as `VideosCalls.update_scene_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import update_scene_collection as _endpoint
            from ..models.update_scene_collection_request import UpdateSceneCollectionRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                scenes=scenes,
            ),
        )

    async def delete_scene_collection(
        self,
        video_id: str,
        scene_collection_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.Error]:
        """`DELETE /video/{video_id}/scenes/{scene_collection_id}/`, as `VideosCalls.delete_scene_collection`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_scene_collection as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def delete_video_index(
        self,
        video_id: str,
        *,
        index_type: models.IndexSelection | Unset = UNSET,
        model_name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`POST /video/{video_id}/index/delete`, as `VideosCalls.delete_video_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import delete_video_index as _endpoint
            from ..models.delete_video_index_request import DeleteVideoIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                index_type=index_type,
                model_name=model_name,
            ),
        )

    async def reframe_video(
        self,
        video_id: str,
        *,
        mode: str,
        target: str | models.FrameSize | Mapping[str, Any],
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.VideoResult | models.Error]:
        """`POST /video/{video_id}/reframe`, as `VideosCalls.reframe_video`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import reframe_video as _endpoint
            from ..models.reframe_video_request import ReframeVideoRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                mode=mode,
                target=target,
                start=start,
                end=end,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    async def get_video_reframe(
        self,
        video_id: str,
        reframe_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.JobResult | models.Error]:
        """`GET /video/{video_id}/reframe/{reframe_id}`, as `VideosCalls.get_video_reframe`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_reframe as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            reframe_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_video_understanding(
        self,
        video_id: str,
        *,
        analyzers: Sequence[models.Analyzer | Mapping[str, Any]],
        segmentation: models.Segmentation | Mapping[str, Any] | Unset = UNSET,
        sampling: models.Sampling | Mapping[str, Any] | Unset = UNSET,
        transform: models.VideoTransform | Mapping[str, Any] | Unset = UNSET,
        audio_chunking: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UnderstandingResult | models.Error]:
        """`POST /video/{video_id}/understand`, as `VideosCalls.create_video_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_video_understanding as _endpoint
            from ..models.create_video_understanding_request import CreateVideoUnderstandingRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                analyzers=analyzers,
                segmentation=segmentation,
                sampling=sampling,
                transform=transform,
                audio_chunking=audio_chunking,
                callback_url=callback_url,
            ),
        )

    async def list_video_understandings(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UnderstandingListResult | models.Error]:
        """`GET /video/{video_id}/understand`, as `VideosCalls.list_video_understandings`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_understandings as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        analyzer: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.UnderstandingResult | models.Error]:
        """`GET /video/{video_id}/understand/{understanding_id}`, as `VideosCalls.get_video_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_understanding as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            analyzer=analyzer,
        )

    async def delete_video_understanding(
        self,
        video_id: str,
        understanding_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/understand/{understanding_id}`, as `VideosCalls.delete_video_understanding`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_video_understanding as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_analyzer_output(
        self,
        video_id: str,
        understanding_id: str,
        analyzer: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AnalyzerOutputResult | models.Error]:
        """`GET /video/{video_id}/understand/{understanding_id}/analyzers/{analyzer}/output`, as `VideosCalls.get_analyzer_output`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_analyzer_output as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            understanding_id,
            analyzer,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_index(
        self,
        video_id: str,
        *,
        source: models.UnderstandingSource | Mapping[str, Any] | models.ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        fields: models.IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexResult | models.Error]:
        """`POST /video/{video_id}/indexes`, as `VideosCalls.create_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import create_index as _endpoint
            from ..models.create_index_request import CreateIndexRequest as _Body

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                source=source,
                name=name,
                use_for=use_for,
                fields=fields,
                callback_url=callback_url,
            ),
        )

    async def list_indexes(
        self,
        video_id: str,
        *,
        collection_id: str | Unset = UNSET,
        use_for: str | Unset = UNSET,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexListResult | models.Error]:
        """`GET /video/{video_id}/indexes`, as `VideosCalls.list_indexes`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_indexes as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            use_for=use_for,
            name=name,
        )

    async def get_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexResult | models.Error]:
        """`GET /video/{video_id}/indexes/{index_id}`, as `VideosCalls.get_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_index as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def delete_index(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /video/{video_id}/indexes/{index_id}`, as `VideosCalls.delete_index`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import delete_index as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )

    async def get_index_records(
        self,
        video_id: str,
        index_id: str,
        *,
        collection_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.IndexRecordListResult | models.Error]:
        """`GET /video/{video_id}/indexes/{index_id}/records`, as `VideosCalls.get_index_records`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_index_records as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            limit=limit,
            cursor=cursor,
        )
