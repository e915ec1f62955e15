"""The calls of the tag Videos, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._questions import Own
from .._schema.readers import ANY, Object
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, AsyncPager, Job, Page
from ..types import UNSET, Response, Unset


class VideosCalls(Calls):
    """Videos: Videos, with their streams, transcripts, scenes, indexes and understandings.

    The calls:
        list_videos: List videos
        get_video: Get a video
        update_video: Update a video
        delete_video: Delete a video
        delete_video_storage: Delete the stored files of a video
        generate_video_stream: Create a stream of a video
        get_video_thumbnail: Get the thumbnail of a video
        create_video_thumbnail: Generate a thumbnail of a video
        list_video_thumbnails: List the thumbnails of a video
        get_video_transcription: Get the transcript of a video
        create_video_transcription: Transcribe a video
        get_video_index: Get the index status of a video
        create_video_index: Index a video
        list_video_scenes: List the scenes of a video
        extract_video_scenes: Extract the scenes of a video
        describe_video_scene: Describe a scene
        describe_video_frame: Describe a frame
        create_video_clip: Create a clip from a prompt
        create_video_workflow: Run a workflow on a video
        list_scene_indexes: Get the scene index status of a video
        create_scene_index: Create a scene index of a video
        get_scene_index: Get a scene index of a video
        delete_scene_index: Delete a scene index of a video
        get_scene_collection: Get a scene collection
        update_scene_collection: Update a scene collection
        delete_scene_collection: Delete a scene collection
        delete_video_index: Delete one kind of index of a video, or all of them
        reframe_video: Reframe a video
        get_video_reframe: Get the status of a reframing job
        create_video_understanding: Start to understand a video
        list_video_understandings: List the understandings of a video
        get_video_understanding: Get an understanding
        delete_video_understanding: Delete an understanding
        get_analyzer_output: Get what an analyzer put out
        create_index: Index what was understood of a video
        list_indexes: List the indexes of a video
        get_index: Get an index
        delete_index: Delete an index
        get_index_records: Get the records of an index
    """

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

        Page by page, from the account's own collections.

        Args:
            collection_id: Id of the collection to list (c-…), or `default`. Example: 'default'.
            page_index: Which page, from 0. Example: 0.
            count: How many videos a page has. At most: 5000. Example: 50.
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
                for video in db.videos.list_videos(collection_id="default", page_index=0, count=50):
                    print(video.id)
            ```

        `GET /video/`
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

        What is known of it, with the addresses that play it and show its picture.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A video in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                video = db.videos.get_video("m-12345", collection_id="default")
                print(video.id)
            ```

        `GET /video/{video_id}`, https://docs.videodb.io/api-reference/videos/get_video
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Video = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name. What is left out stays.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Video Name'.
            description: A new text. The vendor's pages promise that it can change; the description lacks the field.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A video in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                video = db.videos.update_video("m-12345", name="Updated Video Name")
                print(video.id)
            ```

        Where sources differ:
            - The vendor's page says that the `description` can be changed too; the description of the call has
              `name` only.

        `PATCH /video/{video_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import update_video as _endpoint
            from ..models.update_video_request import UpdateVideoRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Video = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with its file, transcript, indexes, scenes, thumbnails and streams.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
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
                db.videos.delete_video("m-12345")
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.

        `DELETE /video/{video_id}`
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

        Only the file, for good, which ends what its storage costs. What was made of it stays and works (metadata,
        transcript, indexes, streams, thumbnails); nothing new can be made.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                db.videos.delete_video_storage("m-12345")
            ```

        `DELETE /video/{video_id}/storage/`, https://docs.videodb.io/api-reference/videos/delete_video_storage
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
        format: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Create a stream of a video.

        An address that plays the video, or parts of it. One that is there already is given again.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            format_: How it comes; by the vendor's pages always HLS. Also spelled `format`.
            quality: How good the picture is.
            timeline: The parts to play, in order: pairs of seconds, such as `[[0, 10], [30, 45]]`. All of it unless
                given.
            length: How long the whole video is, in seconds.
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
                stream_url = db.videos.generate_video_stream(
                    "m-12345",
                    format_="mp4",
                    quality="high",
                )
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send `timeline`, parts as [start, end] in seconds, and `length`, where the
              description has `format` and `quality`.

        `POST /video/{video_id}/stream/`, https://docs.videodb.io/api-reference/videos/streaming/generate_video_stream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import generate_video_stream as _endpoint
            from ..models.generate_video_stream_request import GenerateVideoStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                format_=format_,
                format=format,
                quality=quality,
                timeline=timeline,
                length=length,
            ),
        )
        _content: _models.StreamUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        The address of the picture that was made at the upload, or of the one for a moment.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timestamp: The moment, in seconds from the start. The picture made at the upload, unless given. Example:
                10.5.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a picture of a video is.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                thumbnail_url = db.videos.get_video_thumbnail("m-12345", timestamp=10.5)
                print(thumbnail_url.thumbnail_url)
            ```

        Where sources differ:
            - The vendor's Node SDK reads the address as `thumbnail`, where the description has `thumbnail_url`.

        `GET /video/{video_id}/thumbnail/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_thumbnail as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            timestamp=timestamp,
        )
        _content: _models.ThumbnailUrl = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Makes a picture of a moment, and keeps it. There can be many.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timestamp: The moment, in seconds from the start; a fraction is well. Example: 10.5. Also spelled
                `time`.
            width: How wide, in pixels. Example: 320.
            height: How high, in pixels. Example: 180.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.create_video_thumbnail(
                    "m-12345",
                    timestamp=10.5,
                    width=320,
                    height=180,
                )
                image = job.wait()
                print(image.id)
            ```

        Where sources differ:
            - The vendor's SDKs read an image at once, where the description has a job.
            - The vendor's SDKs send the moment as `time`, where the description has `timestamp`; both in seconds.

        `POST /video/{video_id}/thumbnail/`,
        https://docs.videodb.io/api-reference/videos/streaming/create_video_thumbnail
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

        Those that create_video_thumbnail made. The one that was made at the upload is not among them.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A picture of a moment of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                for thumbnail in db.videos.list_video_thumbnails("m-12345"):
                    print(thumbnail.timestamp)
            ```

        Where sources differ:
            - The vendor's SDKs also read `id`, `collection_id` and `name` of each thumbnail.

        `GET /video/{video_id}/thumbnails/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_thumbnails as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.Thumbnail] = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        The words that are spoken, each with its time. By the vendor's pages one is made if there is none yet;
        create_video_transcription does so for certain.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            engine: Which engine's transcript. The server's default: 'default'. Example: 'default'.
            start: Where to begin, in seconds. The server's default: 0. Example: 10.5.
            end: Where to stop, in seconds. -1 is the end. The server's default: -1. Example: 60.0.
            segmenter: How to cut it: `word`, `sentence`, or `time` (every `length` seconds). The server's default:
                'word'. Example: 'word'.
            length: How long a piece is, in seconds, if it is cut by `time`. The server's default: 1. Example: 1.
            force: Whether to transcribe anew, if there is a transcript already.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. What is said, or that it is not known yet.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                transcript_result = db.videos.get_video_transcription(
                    "m-12345",
                    engine="default",
                    start=10.5,
                    end=60.0,
                    segmenter="word",
                    length=1,
                )
                print(transcript_result.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs also send `force`, to make the transcript anew.
            - The vendor's Python SDK knows the status `in progress` and `done` too.
            - The vendor's SDKs read the words as `word_timestamps`, where the description has `transcript`; and
              `text`, the whole of it.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `GET /video/{video_id}/transcription/`,
        https://docs.videodb.io/api-reference/videos/transcription/get_video_transcription
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

        Costs credits. One that is there already is kept, unless `force` is true.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            engine: Which engine transcribes. The server's default: 'default'. Example: 'default'.
            force: Whether to do it anew, if there is a transcript already. Example: False.
            language_code: What is spoken, such as en, hi, en_us or en-US. The engine finds out unless told.
                Example: 'en-US'.
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
                job = db.videos.create_video_transcription(
                    "m-12345",
                    engine="default",
                    force=False,
                    language_code="en-US",
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

        `POST /video/{video_id}/transcription/`,
        https://docs.videodb.io/api-reference/videos/transcription/create_video_transcription
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
        return Job(
            self._client,
            _answer,
            Object("transcript", "Transcript"),
            Own("videos.get_video_transcription", [], video_id),
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
    ) -> models.IndexStatusResult:
        """Get the index status of a video.

        Whether it is there and ready to be searched.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            index_type: Which index: what is spoken, or what is seen.
            engine: Which engine's index. The server's default: 'default'. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. Whether an index is ready.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                index_status_result = db.videos.get_video_index(
                    "m-12345",
                    index_type="spoken_word",
                    engine="default",
                )
                print(index_status_result.success)
            ```

        Where sources differ:
            - The vendor's SDKs read the scenes in `data` if `index_type` is `scene`; the description has no `data`.

        `GET /video/{video_id}/index/`, https://docs.videodb.io/api-reference/videos/indexing/get_video_index
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

        Makes what is spoken searchable (see search_video_index), and transcribes it first where that is not done. Costs
        credits. If there is an index already that is an error, unless `force` is true. It outlives the stored file.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            index_type: What to index: what is spoken, or what is seen. The server's default: 'spoken_word'.
                Example: 'spoken_word'.
            engine: Which engine transcribes. The server's default: 'default'. Example: 'default'.
            force: Whether to index anew. An index that is there already is an error otherwise. Example: False.
            language_code: What is spoken, such as en, hi, en_us or en-US. The engine finds out unless told.
                Example: 'en-US'.
            segmentation_type: How the transcript is cut: by `sentence`, or (the vendor's SDKs) by `llm`. The
                server's default: 'sentence'. Example: 'sentence'.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives what no source describes, as JSON.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.create_video_index(
                    "m-12345",
                    index_type="spoken_word",
                    engine="default",
                    force=False,
                    language_code="en-US",
                    segmentation_type="sentence",
                )
                result = job.wait()
                print(result)
            ```

        `POST /video/{video_id}/index/`
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

        Those that extract_video_scenes found.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                result = db.videos.list_video_scenes("m-12345")
                print(result)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read `scene_collections`, where the description has scenes.
            - The vendor's SDKs read the id as `scene_collection_id`, where the description has `id`; and `config`
              and `status`.
            - The vendor's SDKs read a `scene_collection` in `data`, where the description has its fields there.
            - The vendor's SDKs also read `metadata` and `frames` of a scene.

        `GET /video/{video_id}/scenes/`
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

        Cuts a video into scenes, where the picture changes or every so many seconds, and takes some frames of each.
        Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_type: Where to cut.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            extraction_type: Where to cut, as the vendor's pages and SDKs have it.
            extraction_config: Settings of the cut: for `shot` a `threshold` (20 unless told; lower finds more) and
                a `frame_count`; for `time` the `time` of a scene in seconds, and which frames are taken.
            force: Whether to do it anew, if it was done with these settings already.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SceneCollection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.extract_video_scenes("m-12345", scene_type="shot")
                scene_collection = job.wait()
                print(scene_collection.id)
            ```

        Where sources differ:
            - The vendor's SDKs read the `scene_collection` at once, where the description has a job.
            - The vendor's SDKs send `extraction_type` (`shot`, `time` or `transcript`), `extraction_config` and
              `force`, where the description has `scene_type`.
            - The vendor's SDKs read the id as `scene_collection_id`, where the description has `id`; and `config`
              and `status`.
            - The vendor's SDKs read a `scene_collection` in `data`, where the description has its fields there.
            - The vendor's SDKs also read `metadata` and `frames` of a scene.

        `POST /video/{video_id}/scenes/`, https://docs.videodb.io/api-reference/videos/scenes/extract_video_scenes
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

        Has a model look at a scene and say what is seen; that takes the place of what was said of it. The scene must
        have been extracted. Costs credits.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_id: Id of a scene of an extraction. Example: 'scene-123'.
            prompt: What to look for. A general description is written unless given. Example: 'Describe what happens
                in this scene'.
            model_name: Which model, or which tier of models, such as pro. Example: 'gpt-4'.
            model_config: Settings of the model.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model saw.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                generated_description = db.videos.describe_video_scene(
                    "m-12345",
                    "scene-123",
                    prompt="Describe what happens in this scene",
                    model_name="gpt-4",
                )
                print(generated_description.description)
            ```

        Where sources differ:
            - The vendor's SDKs also send `model_config` and `sandbox_id`.

        `POST /video/{video_id}/scene/{scene_id}/describe/`,
        https://docs.videodb.io/api-reference/videos/scenes/describe_video_scene
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_scene as _endpoint
            from ..models.describe_video_scene_request import DescribeVideoSceneRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.GeneratedDescription = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Has a model look at one frame and say what is seen; that takes the place of what was said of it. Costs credits.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            frame_id: Id of a frame of an extracted scene. Example: 'frame-123'.
            prompt: What to look for. A general description is written unless given. Example: 'Describe this frame'.
            model_name: Which model, or which tier of models, such as pro. Example: 'gpt-4-vision'.
            model_config: Settings of the model.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model saw.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                generated_description = db.videos.describe_video_frame(
                    "m-12345",
                    "frame-123",
                    prompt="Describe this frame",
                    model_name="gpt-4-vision",
                )
                print(generated_description.description)
            ```

        Where sources differ:
            - The vendor's SDKs also send `model_config`.

        `POST /video/{video_id}/frame/{frame_id}/describe/`,
        https://docs.videodb.io/api-reference/videos/scenes/describe_video_frame
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_frame as _endpoint
            from ..models.describe_video_frame_request import DescribeVideoFrameRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.GeneratedDescription = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Has a model choose the parts of a video that fit a prompt, and joins them. The video needs a scene index first,
        or the error is "Scene index not found". Costs credits, and is slow: more than 500 seconds were seen for two and
        a half minutes of video, so give `wait` its time.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            prompt: What the chosen parts are to be about, in plain words. Example: 'Create a clip about the
                introduction'.
            content_type: What to go by: `spoken` (unless told), `visual` or `multimodal`. The server's default:
                'spoken'. Example: 'spoken'.
            model_name: Which tier of models: basic (unless told), pro or ultra. The server's default: 'basic'.
                Example: 'basic'.
            scene_index_id: Id of a scene index of this video. Example: 'idx-12345'.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SearchMatches.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.create_video_clip(
                    "m-12345",
                    prompt="Create a clip about the introduction",
                    content_type="spoken",
                    model_name="basic",
                    scene_index_id="idx-12345",
                )
                search_matches = job.wait()
                print(search_matches.shots)
            ```

        Where sources differ:
            - The vendor's SDKs read a search's result, where the description has a job.
            - The vendor's Python SDK also reads `warnings`.
            - The vendor's SDKs read a video in each result, with its hits in `docs`, where the description has the
              hits themselves.

        `POST /video/{video_id}/clip`, https://docs.videodb.io/api-reference/videos/advanced/create_video_clip
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
        type: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.StreamUrl]:
        """Run a workflow on a video.

        Makes a new stream and leaves the video as it is. By the vendor's pages, adding subtitles is all there is.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            workflow_type: What it is to do.
            config: Its settings.
            type_: What it is to do, as the vendor's SDKs say it: add_subtitles. Also spelled `type`.
            subtitle_style: How subtitles look.
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
                job = db.videos.create_video_workflow(
                    "m-12345",
                    workflow_type="transcribe",
                    config={"language": "en", "model": "gpt-4"},
                )
                stream_url = job.wait()
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs read a stream at once, where the description has a job.
            - The vendor's SDKs send `type` (`add_subtitles`) and `subtitle_style`, where the description has
              `workflow_type` and `config`.

        `POST /video/{video_id}/workflow/`, https://docs.videodb.io/api-reference/videos/advanced/create_video_workflow
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
                type=type,
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

        A sum of what the scene indexes hold, or the indexes themselves.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. What the scene indexes of a video hold.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                scene_index_summary_result = db.videos.list_scene_indexes("m-12345")
                print(scene_index_summary_result.data)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read the indexes in `scene_indexes`, where the description has counts.

        `GET /video/{video_id}/index/scene/`
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

        Has a model look at each scene and say what is seen, so that it can be searched. Costs credits: the more scenes
        and frames, the more. A video can have several, which differ in prompt or cut.

        One with these settings may be there already: then the error names it (`error.existing_id`).

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_type: Where to cut.
            segmentation_threshold: How readily a change of the picture is a cut. What the number means is told
                differently (0.8 in an example; 20 by default, lower finds more). Example: 0.8.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            extraction_type: Where to cut, as the vendor's pages and SDKs have it.
            extraction_config: Settings of the cut, as in `extract_video_scenes`.
            prompt: What a model is to look for in each scene.
            metadata: Names and values to keep with it, to filter searches by. They come back as text.
            model_name: Which model.
            model_config: Settings of the model.
            name: What the index is to be called.
            scenes: Scenes of your own, with bounds and descriptions, instead of a cut.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            language_code: What is spoken, such as en, where the cut goes by what is said.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the NewSceneIndex.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.create_scene_index(
                    "m-12345",
                    scene_type="shot",
                    segmentation_threshold=0.8,
                )
                new_scene_index = job.wait()
                print(new_scene_index.scene_index_id)
            ```

        Where sources differ:
            - The vendor's SDKs read `scene_index_id` at once, where the description has a job.
            - The vendor's SDKs send `extraction_type`, `extraction_config`, `prompt` and more, where the
              description has `scene_type` and `segmentation_threshold`.

        `POST /video/{video_id}/index/scene/`, https://docs.videodb.io/api-reference/videos/indexing/create_scene_index
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

        With all that was seen.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_index_id: Id of a scene index of this video. Example: 'scene-idx-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was seen in the scenes of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                scene_index = db.videos.get_scene_index("m-12345", "scene-idx-12345")
                print(scene_index.id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read the scenes as `scene_index_records`, where the description has `scenes`.
            - Scenes were seen with `start`, `end`, `description`, `metadata` and `scene_metadata`, where the
              description has `start_time`, `end_time` and `confidence`.

        `GET /video/{video_id}/index/scene/{scene_index_id}`,
        https://docs.videodb.io/api-reference/videos/indexing/get_scene_index
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.SceneIndex = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with all that was seen. The scenes that were extracted stay.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_index_id: Id of a scene index of this video. Example: 'scene-idx-12345'.
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
                db.videos.delete_scene_index("m-12345", "scene-idx-12345")
            ```

        `DELETE /video/{video_id}/index/scene/{scene_index_id}`
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

        The scenes of one extraction.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Id of the extraction. Example: 'sc-12345'.
            offset: How many scenes to pass over. Example: 0.
            limit: How many scenes to give at most. Example: 100.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The scenes of one extraction.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                scene_collection = db.videos.get_scene_collection(
                    "m-12345",
                    "sc-12345",
                    offset=0,
                    limit=100,
                )
                print(scene_collection.id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read the id as `scene_collection_id`, where the description has `id`; and `config`
              and `status`.
            - The vendor's SDKs read a `scene_collection` in `data`, where the description has its fields there.
            - The vendor's SDKs also read `metadata` and `frames` of a scene.

        `GET /video/{video_id}/scenes/{scene_collection_id}/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_collection as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            offset=offset,
            limit=limit,
            collection_id=collection_id,
        )
        _content: _models.SceneCollection = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Puts other scenes in the place of all that it has: to mend bounds, or what is said of them.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Id of the extraction. Example: 'sc-12345'.
            scenes: All of them, each with its bounds in seconds and, if there is one, its description.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

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
                db.videos.update_scene_collection("m-12345", "sc-12345", scenes=[{}])
            ```

        `PATCH /video/{video_id}/scenes/{scene_collection_id}/`
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

        For good, with its scenes. Only another extraction brings them back.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Id of the extraction. Example: 'sc-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives what no source describes, as JSON.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.delete_scene_collection("m-12345", "sc-12345")
                result = job.wait()
                print(result)
            ```

        `DELETE /video/{video_id}/scenes/{scene_collection_id}/`
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
        """Delete one kind of index of a video, or all of them.

        **All indexes, unless `index_type` says which.** For good: to be searched, the video must be indexed again.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            index_type: Which indexes. All of them unless given. The server's default: 'all'. Example: 'all'.
            model_name: Which model's scene index. The server's default: 'gpt4-v'. Example: 'gpt4-v'.
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
                db.videos.delete_video_index(
                    "m-12345",
                    index_type="all",
                    model_name="gpt4-v",
                )
            ```

        `POST /video/{video_id}/index/delete`, https://docs.videodb.io/api-reference/videos/indexing/delete_video_index
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

        Gives a video another shape, and keeps in view what it is about. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            mode: How: `smart` (the SDKs) and `auto` follow what the video is about, `simple` cuts the middle.
                Example: 'auto'.
            target: The shape: `vertical`, `square`, `landscape`, a ratio such as 9:16, or a width and height in
                pixels. Example: 'vertical'.
            start: Where the part begins, in seconds. The server's default: 0. Example: 0.
            end: Where the part ends, in seconds. The end of the video unless given. Example: 30.
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
                job = db.videos.reframe_video(
                    "m-12345",
                    target="9:16",
                    mode="auto",
                    start=0,
                    end=30,
                )
                video = job.wait()
                print(video.id)
            ```

        Where sources differ:
            - The vendor's SDKs read the new video at once, where the description has a job.
            - The vendor's SDKs also send a size (`width`, `height`) as `target`, where the description has text.

        `POST /video/{video_id}/reframe`
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

        How a job of reframe_video stands; once it is done, `data` is the new video.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            reframe_id: Id of the job that reframe_video began. Example: 'reframe-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. How a job stands and, once it is over, what it made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job_result = db.videos.get_video_reframe("m-12345", "reframe-12345")
                print(job_result.success)
            ```

        `GET /video/{video_id}/reframe/{reframe_id}`
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
        """Start to understand a video.

        Runs analyzers over a video; get_video_understanding tells how far it is. Costs credits by the minute of video,
        more with better models. Sent twice, it runs and costs twice.

        The work takes its time: what comes back is a job, to be waited for.

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
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.create_video_understanding(
                    "m-0198a1",
                    segmentation={"type": "time", "seconds": 10},
                    analyzers=[{"type": "ocr"}],
                )
                understanding = job.wait()
                print(understanding.understanding_id)
            ```

        `POST /video/{video_id}/understand`
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
        """List the understandings of a video.

        Lists all understandings of a video, those that run and those that are over.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The understandings of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                understanding_list = db.videos.list_video_understandings("m-0198a1")
                print(understanding_list.understanding_results)
            ```

        `GET /video/{video_id}/understand`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_understandings as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.UnderstandingList = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Get an understanding.

        Gets one understanding, with its status. done, partial and failed are the end.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of an analyzer, to have only that one listed.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What analyzers make of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                understanding = db.videos.get_video_understanding("m-0198a1", "und_0a1b2c3d4e5f6071")
                print(understanding.understanding_id)
            ```

        `GET /video/{video_id}/understand/{understanding_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_understanding as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            analyzer=analyzer,
        )
        _content: _models.Understanding = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Delete an understanding.

        Deletes an understanding with all that its analyzers put out.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
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
                db.videos.delete_video_understanding(
                    "m-0198a1",
                    "und_0a1b2c3d4e5f6071",
                )
            ```

        `DELETE /video/{video_id}/understand/{understanding_id}`
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
        """Get what an analyzer put out.

        Gets what one analyzer of an understanding found, scene by scene.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of the analyzer. Example: 'transcript'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What an analyzer found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                analyzer_output = db.videos.get_analyzer_output(
                    "m-0198a1",
                    "und_0a1b2c3d4e5f6071",
                    "scene",
                )
                print(analyzer_output.name)
            ```

        `GET /video/{video_id}/understand/{understanding_id}/analyzers/{analyzer}/output`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_analyzer_output as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            understanding_id,
            analyzer,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AnalyzerOutput = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def create_index(
        self,
        video_id: str,
        *,
        source: models.UnderstandingSource | Mapping[str, Any] | models.ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
        fields: models.IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Index]:
        """Index what was understood of a video.

        Makes an index of what an understanding found, or of scenes of your own, to search, query or aggregate. It is
        building at first; get_index tells when it is ready. It cannot be changed later. Do not send it twice: what a
        second index of one name does is not known.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            source: What to index - an understanding (of one analyzer, if several ran), or scenes of your own.
            name: What to call it. Made from what is indexed unless given.
            use_for: What it is for - semantic (search by meaning), query and aggregate; all three unless told.
                semantic is dropped where there is no text.
            fields: Which fields of the data can be used for what. What is not listed is worked out from the data.
            callback_url: A URL that the server calls when the index is ready or has failed.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.videos.create_index(
                    "m-0198a1",
                    source={
                        "scenes": [
                            {
                                "scene_id": "s1",
                                "start": 0,
                                "end": 4.5,
                                "metadata": {"camera": 2},
                                "mood": "calm",
                                "objects": ["car"],
                            },
                        ],
                    },
                )
                index = job.wait()
                print(index.index_id)
            ```

        `POST /video/{video_id}/indexes`
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
        """List the indexes of a video.

        Lists the indexes of a video. With a name, gives the one of that name instead.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
            use_for: Only those for this - semantic, query or aggregate.
            name: The name of one index; the answer is that index then, not a list.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                result = db.videos.list_indexes(
                    "m-0198a1",
                    collection_id="c-0198a0",
                    name="scenes",
                )
                print(result)
            ```

        `GET /video/{video_id}/indexes`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_indexes as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            use_for=use_for,
            name=name,
        )
        _content: _models.IndexList | _models.Index | None = _content_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
    ) -> models.Index:
        """Get an index.

        Gets one index, with its status and the fields that can be used.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An index of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                index = db.videos.get_index(
                    "m-0198a1",
                    "idx_scene_123",
                    collection_id="c-0198a0",
                )
                print(index.index_id)
            ```

        `GET /video/{video_id}/indexes/{index_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Index = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Delete an index.

        Deletes an index. The video and what was understood of it stay.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
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
                db.videos.delete_index(
                    "m-0198a1",
                    "idx_scene_123",
                    collection_id="c-0198a0",
                )
            ```

        `DELETE /video/{video_id}/indexes/{index_id}`
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
        """Get the records of an index.

        Gets what an index holds, page by page.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
            limit: How many records a page has. The vendor's SDKs ask for 20. At least: 1.
            cursor: The next_cursor of the page before.
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
                for index_record in db.videos.get_index_records(
                    "m-0198a1",
                    "idx_scene_123",
                    collection_id="c-0198a0",
                    limit=20,
                    cursor="b2Zmc2V0OjIw",
                ):
                    print(index_record.video_id)
            ```

        `GET /video/{video_id}/indexes/{index_id}/records`
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
    """Videos, for async callers: Videos, with their streams, transcripts, scenes, indexes and understandings.

    The calls:
        list_videos: List videos
        get_video: Get a video
        update_video: Update a video
        delete_video: Delete a video
        delete_video_storage: Delete the stored files of a video
        generate_video_stream: Create a stream of a video
        get_video_thumbnail: Get the thumbnail of a video
        create_video_thumbnail: Generate a thumbnail of a video
        list_video_thumbnails: List the thumbnails of a video
        get_video_transcription: Get the transcript of a video
        create_video_transcription: Transcribe a video
        get_video_index: Get the index status of a video
        create_video_index: Index a video
        list_video_scenes: List the scenes of a video
        extract_video_scenes: Extract the scenes of a video
        describe_video_scene: Describe a scene
        describe_video_frame: Describe a frame
        create_video_clip: Create a clip from a prompt
        create_video_workflow: Run a workflow on a video
        list_scene_indexes: Get the scene index status of a video
        create_scene_index: Create a scene index of a video
        get_scene_index: Get a scene index of a video
        delete_scene_index: Delete a scene index of a video
        get_scene_collection: Get a scene collection
        update_scene_collection: Update a scene collection
        delete_scene_collection: Delete a scene collection
        delete_video_index: Delete one kind of index of a video, or all of them
        reframe_video: Reframe a video
        get_video_reframe: Get the status of a reframing job
        create_video_understanding: Start to understand a video
        list_video_understandings: List the understandings of a video
        get_video_understanding: Get an understanding
        delete_video_understanding: Delete an understanding
        get_analyzer_output: Get what an analyzer put out
        create_index: Index what was understood of a video
        list_indexes: List the indexes of a video
        get_index: Get an index
        delete_index: Delete an index
        get_index_records: Get the records of an index
    """

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

        Page by page, from the account's own collections.

        Args:
            collection_id: Id of the collection to list (c-…), or `default`. Example: 'default'.
            page_index: Which page, from 0. Example: 0.
            count: How many videos a page has. At most: 5000. Example: 50.
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
                async for video in db.videos.list_videos(collection_id="default", page_index=0, count=50):
                    print(video.id)
            ```

        `GET /video/`
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

        What is known of it, with the addresses that play it and show its picture.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A video in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                video = await db.videos.get_video("m-12345", collection_id="default")
                print(video.id)
            ```

        `GET /video/{video_id}`, https://docs.videodb.io/api-reference/videos/get_video
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Video = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Its name. What is left out stays.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            name: A new name; the old one stays unless given. Example: 'Updated Video Name'.
            description: A new text. The vendor's pages promise that it can change; the description lacks the field.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A video in a collection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                video = await db.videos.update_video("m-12345", name="Updated Video Name")
                print(video.id)
            ```

        Where sources differ:
            - The vendor's page says that the `description` can be changed too; the description of the call has
              `name` only.

        `PATCH /video/{video_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import update_video as _endpoint
            from ..models.update_video_request import UpdateVideoRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                name=name,
                description=description,
            ),
        )
        _content: _models.Video = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with its file, transcript, indexes, scenes, thumbnails and streams.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
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
                await db.videos.delete_video("m-12345")
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.

        `DELETE /video/{video_id}`
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

        Only the file, for good, which ends what its storage costs. What was made of it stays and works (metadata,
        transcript, indexes, streams, thumbnails); nothing new can be made.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            Nothing: it is done.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                await db.videos.delete_video_storage("m-12345")
            ```

        `DELETE /video/{video_id}/storage/`, https://docs.videodb.io/api-reference/videos/delete_video_storage
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
        format: models.VideoFormat | Unset = UNSET,
        quality: models.Quality | Unset = UNSET,
        timeline: Sequence[Sequence[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StreamUrl:
        """Create a stream of a video.

        An address that plays the video, or parts of it. One that is there already is given again.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            format_: How it comes; by the vendor's pages always HLS. Also spelled `format`.
            quality: How good the picture is.
            timeline: The parts to play, in order: pairs of seconds, such as `[[0, 10], [30, 45]]`. All of it unless
                given.
            length: How long the whole video is, in seconds.
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
                stream_url = await db.videos.generate_video_stream(
                    "m-12345",
                    format_="mp4",
                    quality="high",
                )
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs send `timeline`, parts as [start, end] in seconds, and `length`, where the
              description has `format` and `quality`.

        `POST /video/{video_id}/stream/`, https://docs.videodb.io/api-reference/videos/streaming/generate_video_stream
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import generate_video_stream as _endpoint
            from ..models.generate_video_stream_request import GenerateVideoStreamRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                format_=format_,
                format=format,
                quality=quality,
                timeline=timeline,
                length=length,
            ),
        )
        _content: _models.StreamUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        The address of the picture that was made at the upload, or of the one for a moment.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timestamp: The moment, in seconds from the start. The picture made at the upload, unless given. Example:
                10.5.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Where a picture of a video is.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                thumbnail_url = await db.videos.get_video_thumbnail("m-12345", timestamp=10.5)
                print(thumbnail_url.thumbnail_url)
            ```

        Where sources differ:
            - The vendor's Node SDK reads the address as `thumbnail`, where the description has `thumbnail_url`.

        `GET /video/{video_id}/thumbnail/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_thumbnail as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            timestamp=timestamp,
        )
        _content: _models.ThumbnailUrl = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Makes a picture of a moment, and keeps it. There can be many.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timestamp: The moment, in seconds from the start; a fraction is well. Example: 10.5. Also spelled
                `time`.
            width: How wide, in pixels. Example: 320.
            height: How high, in pixels. Example: 180.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Image.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.create_video_thumbnail(
                    "m-12345",
                    timestamp=10.5,
                    width=320,
                    height=180,
                )
                image = await job.wait()
                print(image.id)
            ```

        Where sources differ:
            - The vendor's SDKs read an image at once, where the description has a job.
            - The vendor's SDKs send the moment as `time`, where the description has `timestamp`; both in seconds.

        `POST /video/{video_id}/thumbnail/`,
        https://docs.videodb.io/api-reference/videos/streaming/create_video_thumbnail
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

        Those that create_video_thumbnail made. The one that was made at the upload is not among them.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A picture of a moment of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                for thumbnail in await db.videos.list_video_thumbnails("m-12345"):
                    print(thumbnail.timestamp)
            ```

        Where sources differ:
            - The vendor's SDKs also read `id`, `collection_id` and `name` of each thumbnail.

        `GET /video/{video_id}/thumbnails/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_thumbnails as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: list[_models.Thumbnail] = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        The words that are spoken, each with its time. By the vendor's pages one is made if there is none yet;
        create_video_transcription does so for certain.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            engine: Which engine's transcript. The server's default: 'default'. Example: 'default'.
            start: Where to begin, in seconds. The server's default: 0. Example: 10.5.
            end: Where to stop, in seconds. -1 is the end. The server's default: -1. Example: 60.0.
            segmenter: How to cut it: `word`, `sentence`, or `time` (every `length` seconds). The server's default:
                'word'. Example: 'word'.
            length: How long a piece is, in seconds, if it is cut by `time`. The server's default: 1. Example: 1.
            force: Whether to transcribe anew, if there is a transcript already.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. What is said, or that it is not known yet.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                transcript_result = await db.videos.get_video_transcription(
                    "m-12345",
                    engine="default",
                    start=10.5,
                    end=60.0,
                    segmenter="word",
                    length=1,
                )
                print(transcript_result.full_text)
            ```

        Where sources differ:
            - The vendor's SDKs also send `force`, to make the transcript anew.
            - The vendor's Python SDK knows the status `in progress` and `done` too.
            - The vendor's SDKs read the words as `word_timestamps`, where the description has `transcript`; and
              `text`, the whole of it.
            - Words were seen with a `speaker`; the vendor's Node SDK calls their text `word`.

        `GET /video/{video_id}/transcription/`,
        https://docs.videodb.io/api-reference/videos/transcription/get_video_transcription
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

        Costs credits. One that is there already is kept, unless `force` is true.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            engine: Which engine transcribes. The server's default: 'default'. Example: 'default'.
            force: Whether to do it anew, if there is a transcript already. Example: False.
            language_code: What is spoken, such as en, hi, en_us or en-US. The engine finds out unless told.
                Example: 'en-US'.
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
                job = await db.videos.create_video_transcription(
                    "m-12345",
                    engine="default",
                    force=False,
                    language_code="en-US",
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

        `POST /video/{video_id}/transcription/`,
        https://docs.videodb.io/api-reference/videos/transcription/create_video_transcription
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
        return AsyncJob(
            self._client,
            _answer,
            Object("transcript", "Transcript"),
            Own("videos.get_video_transcription", [], video_id),
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
    ) -> models.IndexStatusResult:
        """Get the index status of a video.

        Whether it is there and ready to be searched.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            index_type: Which index: what is spoken, or what is seen.
            engine: Which engine's index. The server's default: 'default'. Example: 'default'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. Whether an index is ready.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                index_status_result = await db.videos.get_video_index(
                    "m-12345",
                    index_type="spoken_word",
                    engine="default",
                )
                print(index_status_result.success)
            ```

        Where sources differ:
            - The vendor's SDKs read the scenes in `data` if `index_type` is `scene`; the description has no `data`.

        `GET /video/{video_id}/index/`, https://docs.videodb.io/api-reference/videos/indexing/get_video_index
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

        Makes what is spoken searchable (see search_video_index), and transcribes it first where that is not done. Costs
        credits. If there is an index already that is an error, unless `force` is true. It outlives the stored file.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            index_type: What to index: what is spoken, or what is seen. The server's default: 'spoken_word'.
                Example: 'spoken_word'.
            engine: Which engine transcribes. The server's default: 'default'. Example: 'default'.
            force: Whether to index anew. An index that is there already is an error otherwise. Example: False.
            language_code: What is spoken, such as en, hi, en_us or en-US. The engine finds out unless told.
                Example: 'en-US'.
            segmentation_type: How the transcript is cut: by `sentence`, or (the vendor's SDKs) by `llm`. The
                server's default: 'sentence'. Example: 'sentence'.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives what no source describes, as JSON.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.create_video_index(
                    "m-12345",
                    index_type="spoken_word",
                    engine="default",
                    force=False,
                    language_code="en-US",
                    segmentation_type="sentence",
                )
                result = await job.wait()
                print(result)
            ```

        `POST /video/{video_id}/index/`
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

        Those that extract_video_scenes found.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                result = await db.videos.list_video_scenes("m-12345")
                print(result)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read `scene_collections`, where the description has scenes.
            - The vendor's SDKs read the id as `scene_collection_id`, where the description has `id`; and `config`
              and `status`.
            - The vendor's SDKs read a `scene_collection` in `data`, where the description has its fields there.
            - The vendor's SDKs also read `metadata` and `frames` of a scene.

        `GET /video/{video_id}/scenes/`
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

        Cuts a video into scenes, where the picture changes or every so many seconds, and takes some frames of each.
        Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_type: Where to cut.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            extraction_type: Where to cut, as the vendor's pages and SDKs have it.
            extraction_config: Settings of the cut: for `shot` a `threshold` (20 unless told; lower finds more) and
                a `frame_count`; for `time` the `time` of a scene in seconds, and which frames are taken.
            force: Whether to do it anew, if it was done with these settings already.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SceneCollection.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.extract_video_scenes("m-12345", scene_type="shot")
                scene_collection = await job.wait()
                print(scene_collection.id)
            ```

        Where sources differ:
            - The vendor's SDKs read the `scene_collection` at once, where the description has a job.
            - The vendor's SDKs send `extraction_type` (`shot`, `time` or `transcript`), `extraction_config` and
              `force`, where the description has `scene_type`.
            - The vendor's SDKs read the id as `scene_collection_id`, where the description has `id`; and `config`
              and `status`.
            - The vendor's SDKs read a `scene_collection` in `data`, where the description has its fields there.
            - The vendor's SDKs also read `metadata` and `frames` of a scene.

        `POST /video/{video_id}/scenes/`, https://docs.videodb.io/api-reference/videos/scenes/extract_video_scenes
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

        Has a model look at a scene and say what is seen; that takes the place of what was said of it. The scene must
        have been extracted. Costs credits.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_id: Id of a scene of an extraction. Example: 'scene-123'.
            prompt: What to look for. A general description is written unless given. Example: 'Describe what happens
                in this scene'.
            model_name: Which model, or which tier of models, such as pro. Example: 'gpt-4'.
            model_config: Settings of the model.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model saw.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                generated_description = await db.videos.describe_video_scene(
                    "m-12345",
                    "scene-123",
                    prompt="Describe what happens in this scene",
                    model_name="gpt-4",
                )
                print(generated_description.description)
            ```

        Where sources differ:
            - The vendor's SDKs also send `model_config` and `sandbox_id`.

        `POST /video/{video_id}/scene/{scene_id}/describe/`,
        https://docs.videodb.io/api-reference/videos/scenes/describe_video_scene
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_scene as _endpoint
            from ..models.describe_video_scene_request import DescribeVideoSceneRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.GeneratedDescription = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Has a model look at one frame and say what is seen; that takes the place of what was said of it. Costs credits.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            frame_id: Id of a frame of an extracted scene. Example: 'frame-123'.
            prompt: What to look for. A general description is written unless given. Example: 'Describe this frame'.
            model_name: Which model, or which tier of models, such as pro. Example: 'gpt-4-vision'.
            model_config: Settings of the model.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What a model saw.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                generated_description = await db.videos.describe_video_frame(
                    "m-12345",
                    "frame-123",
                    prompt="Describe this frame",
                    model_name="gpt-4-vision",
                )
                print(generated_description.description)
            ```

        Where sources differ:
            - The vendor's SDKs also send `model_config`.

        `POST /video/{video_id}/frame/{frame_id}/describe/`,
        https://docs.videodb.io/api-reference/videos/scenes/describe_video_frame
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.videos import describe_video_frame as _endpoint
            from ..models.describe_video_frame_request import DescribeVideoFrameRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
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
        _content: _models.GeneratedDescription = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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

        Has a model choose the parts of a video that fit a prompt, and joins them. The video needs a scene index first,
        or the error is "Scene index not found". Costs credits, and is slow: more than 500 seconds were seen for two and
        a half minutes of video, so give `wait` its time.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            prompt: What the chosen parts are to be about, in plain words. Example: 'Create a clip about the
                introduction'.
            content_type: What to go by: `spoken` (unless told), `visual` or `multimodal`. The server's default:
                'spoken'. Example: 'spoken'.
            model_name: Which tier of models: basic (unless told), pro or ultra. The server's default: 'basic'.
                Example: 'basic'.
            scene_index_id: Id of a scene index of this video. Example: 'idx-12345'.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the SearchMatches.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.create_video_clip(
                    "m-12345",
                    prompt="Create a clip about the introduction",
                    content_type="spoken",
                    model_name="basic",
                    scene_index_id="idx-12345",
                )
                search_matches = await job.wait()
                print(search_matches.shots)
            ```

        Where sources differ:
            - The vendor's SDKs read a search's result, where the description has a job.
            - The vendor's Python SDK also reads `warnings`.
            - The vendor's SDKs read a video in each result, with its hits in `docs`, where the description has the
              hits themselves.

        `POST /video/{video_id}/clip`, https://docs.videodb.io/api-reference/videos/advanced/create_video_clip
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
        type: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.StreamUrl]:
        """Run a workflow on a video.

        Makes a new stream and leaves the video as it is. By the vendor's pages, adding subtitles is all there is.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            workflow_type: What it is to do.
            config: Its settings.
            type_: What it is to do, as the vendor's SDKs say it: add_subtitles. Also spelled `type`.
            subtitle_style: How subtitles look.
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
                job = await db.videos.create_video_workflow(
                    "m-12345",
                    workflow_type="transcribe",
                    config={"language": "en", "model": "gpt-4"},
                )
                stream_url = await job.wait()
                print(stream_url.stream_url)
            ```

        Where sources differ:
            - The vendor's SDKs read a stream at once, where the description has a job.
            - The vendor's SDKs send `type` (`add_subtitles`) and `subtitle_style`, where the description has
              `workflow_type` and `config`.

        `POST /video/{video_id}/workflow/`, https://docs.videodb.io/api-reference/videos/advanced/create_video_workflow
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
                type=type,
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

        A sum of what the scene indexes hold, or the indexes themselves.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. What the scene indexes of a video hold.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                scene_index_summary_result = await db.videos.list_scene_indexes("m-12345")
                print(scene_index_summary_result.data)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read the indexes in `scene_indexes`, where the description has counts.

        `GET /video/{video_id}/index/scene/`
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

        Has a model look at each scene and say what is seen, so that it can be searched. Costs credits: the more scenes
        and frames, the more. A video can have several, which differ in prompt or cut.

        One with these settings may be there already: then the error names it (`error.existing_id`).

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_type: Where to cut.
            segmentation_threshold: How readily a change of the picture is a cut. What the number means is told
                differently (0.8 in an example; 20 by default, lower finds more). Example: 0.8.
            callback_url: A URL that gets a POST with the outcome when the job is over. With one there is nothing to
                wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
            extraction_type: Where to cut, as the vendor's pages and SDKs have it.
            extraction_config: Settings of the cut, as in `extract_video_scenes`.
            prompt: What a model is to look for in each scene.
            metadata: Names and values to keep with it, to filter searches by. They come back as text.
            model_name: Which model.
            model_config: Settings of the model.
            name: What the index is to be called.
            scenes: Scenes of your own, with bounds and descriptions, instead of a cut.
            sandbox_id: Id of a sandbox of yours that does it (bx-…).
            language_code: What is spoken, such as en, where the cut goes by what is said.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the NewSceneIndex.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.create_scene_index(
                    "m-12345",
                    scene_type="shot",
                    segmentation_threshold=0.8,
                )
                new_scene_index = await job.wait()
                print(new_scene_index.scene_index_id)
            ```

        Where sources differ:
            - The vendor's SDKs read `scene_index_id` at once, where the description has a job.
            - The vendor's SDKs send `extraction_type`, `extraction_config`, `prompt` and more, where the
              description has `scene_type` and `segmentation_threshold`.

        `POST /video/{video_id}/index/scene/`, https://docs.videodb.io/api-reference/videos/indexing/create_scene_index
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

        With all that was seen.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_index_id: Id of a scene index of this video. Example: 'scene-idx-12345'.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What was seen in the scenes of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                scene_index = await db.videos.get_scene_index("m-12345", "scene-idx-12345")
                print(scene_index.id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read the scenes as `scene_index_records`, where the description has `scenes`.
            - Scenes were seen with `start`, `end`, `description`, `metadata` and `scene_metadata`, where the
              description has `start_time`, `end_time` and `confidence`.

        `GET /video/{video_id}/index/scene/{scene_index_id}`,
        https://docs.videodb.io/api-reference/videos/indexing/get_scene_index
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            scene_index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.SceneIndex = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        For good, with all that was seen. The scenes that were extracted stay.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_index_id: Id of a scene index of this video. Example: 'scene-idx-12345'.
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
                await db.videos.delete_scene_index("m-12345", "scene-idx-12345")
            ```

        `DELETE /video/{video_id}/index/scene/{scene_index_id}`
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

        The scenes of one extraction.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Id of the extraction. Example: 'sc-12345'.
            offset: How many scenes to pass over. Example: 0.
            limit: How many scenes to give at most. Example: 100.
            collection_id: Id of the collection (c-…), or `default` for the account's own.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The scenes of one extraction.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                scene_collection = await db.videos.get_scene_collection(
                    "m-12345",
                    "sc-12345",
                    offset=0,
                    limit=100,
                )
                print(scene_collection.id)
            ```

        Where sources differ:
            - The vendor's SDKs also send `collection_id`.
            - The vendor's SDKs read the id as `scene_collection_id`, where the description has `id`; and `config`
              and `status`.
            - The vendor's SDKs read a `scene_collection` in `data`, where the description has its fields there.
            - The vendor's SDKs also read `metadata` and `frames` of a scene.

        `GET /video/{video_id}/scenes/{scene_collection_id}/`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_scene_collection as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            scene_collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            offset=offset,
            limit=limit,
            collection_id=collection_id,
        )
        _content: _models.SceneCollection = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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

        Puts other scenes in the place of all that it has: to mend bounds, or what is said of them.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Id of the extraction. Example: 'sc-12345'.
            scenes: All of them, each with its bounds in seconds and, if there is one, its description.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

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
                await db.videos.update_scene_collection("m-12345", "sc-12345", scenes=[{}])
            ```

        `PATCH /video/{video_id}/scenes/{scene_collection_id}/`
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

        For good, with its scenes. Only another extraction brings them back.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            scene_collection_id: Id of the extraction. Example: 'sc-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives what no source describes, as JSON.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.delete_scene_collection("m-12345", "sc-12345")
                result = await job.wait()
                print(result)
            ```

        `DELETE /video/{video_id}/scenes/{scene_collection_id}/`
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
        """Delete one kind of index of a video, or all of them.

        **All indexes, unless `index_type` says which.** For good: to be searched, the video must be indexed again.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            index_type: Which indexes. All of them unless given. The server's default: 'all'. Example: 'all'.
            model_name: Which model's scene index. The server's default: 'gpt4-v'. Example: 'gpt4-v'.
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
                await db.videos.delete_video_index(
                    "m-12345",
                    index_type="all",
                    model_name="gpt4-v",
                )
            ```

        `POST /video/{video_id}/index/delete`, https://docs.videodb.io/api-reference/videos/indexing/delete_video_index
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

        Gives a video another shape, and keeps in view what it is about. Costs credits.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            mode: How: `smart` (the SDKs) and `auto` follow what the video is about, `simple` cuts the middle.
                Example: 'auto'.
            target: The shape: `vertical`, `square`, `landscape`, a ratio such as 9:16, or a width and height in
                pixels. Example: 'vertical'.
            start: Where the part begins, in seconds. The server's default: 0. Example: 0.
            end: Where the part ends, in seconds. The end of the video unless given. Example: 30.
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
                job = await db.videos.reframe_video(
                    "m-12345",
                    target="9:16",
                    mode="auto",
                    start=0,
                    end=30,
                )
                video = await job.wait()
                print(video.id)
            ```

        Where sources differ:
            - The vendor's SDKs read the new video at once, where the description has a job.
            - The vendor's SDKs also send a size (`width`, `height`) as `target`, where the description has text.

        `POST /video/{video_id}/reframe`
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

        How a job of reframe_video stands; once it is done, `data` is the new video.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            reframe_id: Id of the job that reframe_video began. Example: 'reframe-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. How a job stands and, once it is over, what it made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job_result = await db.videos.get_video_reframe("m-12345", "reframe-12345")
                print(job_result.success)
            ```

        `GET /video/{video_id}/reframe/{reframe_id}`
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
        """Start to understand a video.

        Runs analyzers over a video; get_video_understanding tells how far it is. Costs credits by the minute of video,
        more with better models. Sent twice, it runs and costs twice.

        The work takes its time: what comes back is a job, to be waited for.

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
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.create_video_understanding(
                    "m-0198a1",
                    segmentation={"type": "time", "seconds": 10},
                    analyzers=[{"type": "ocr"}],
                )
                understanding = await job.wait()
                print(understanding.understanding_id)
            ```

        `POST /video/{video_id}/understand`
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
        """List the understandings of a video.

        Lists all understandings of a video, those that run and those that are over.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The understandings of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                understanding_list = await db.videos.list_video_understandings("m-0198a1")
                print(understanding_list.understanding_results)
            ```

        `GET /video/{video_id}/understand`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_video_understandings as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.UnderstandingList = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Get an understanding.

        Gets one understanding, with its status. done, partial and failed are the end.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of an analyzer, to have only that one listed.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What analyzers make of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                understanding = await db.videos.get_video_understanding("m-0198a1", "und_0a1b2c3d4e5f6071")
                print(understanding.understanding_id)
            ```

        `GET /video/{video_id}/understand/{understanding_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_video_understanding as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            understanding_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            analyzer=analyzer,
        )
        _content: _models.Understanding = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Delete an understanding.

        Deletes an understanding with all that its analyzers put out.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
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
                await db.videos.delete_video_understanding(
                    "m-0198a1",
                    "und_0a1b2c3d4e5f6071",
                )
            ```

        `DELETE /video/{video_id}/understand/{understanding_id}`
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
        """Get what an analyzer put out.

        Gets what one analyzer of an understanding found, scene by scene.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            understanding_id: Id of the understanding. Example: 'und_0a1b2c3d4e5f6071'.
            analyzer: Name or id of the analyzer. Example: 'transcript'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. What an analyzer found.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                analyzer_output = await db.videos.get_analyzer_output(
                    "m-0198a1",
                    "und_0a1b2c3d4e5f6071",
                    "scene",
                )
                print(analyzer_output.name)
            ```

        `GET /video/{video_id}/understand/{understanding_id}/analyzers/{analyzer}/output`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_analyzer_output as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            understanding_id,
            analyzer,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.AnalyzerOutput = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def create_index(
        self,
        video_id: str,
        *,
        source: models.UnderstandingSource | Mapping[str, Any] | models.ScenesSource,
        name: str | None | Unset = UNSET,
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
        fields: models.IndexFieldGroups | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Index]:
        """Index what was understood of a video.

        Makes an index of what an understanding found, or of scenes of your own, to search, query or aggregate. It is
        building at first; get_index tells when it is ready. It cannot be changed later. Do not send it twice: what a
        second index of one name does is not known.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            source: What to index - an understanding (of one analyzer, if several ran), or scenes of your own.
            name: What to call it. Made from what is indexed unless given.
            use_for: What it is for - semantic (search by meaning), query and aggregate; all three unless told.
                semantic is dropped where there is no text.
            fields: Which fields of the data can be used for what. What is not listed is worked out from the data.
            callback_url: A URL that the server calls when the index is ready or has failed.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Index.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.videos.create_index(
                    "m-0198a1",
                    source={
                        "scenes": [
                            {
                                "scene_id": "s1",
                                "start": 0,
                                "end": 4.5,
                                "metadata": {"camera": 2},
                                "mood": "calm",
                                "objects": ["car"],
                            },
                        ],
                    },
                )
                index = await job.wait()
                print(index.index_id)
            ```

        `POST /video/{video_id}/indexes`
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
        """List the indexes of a video.

        Lists the indexes of a video. With a name, gives the one of that name instead.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
            use_for: Only those for this - semantic, query or aggregate.
            name: The name of one index; the answer is that index then, not a list.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                result = await db.videos.list_indexes(
                    "m-0198a1",
                    collection_id="c-0198a0",
                    name="scenes",
                )
                print(result)
            ```

        `GET /video/{video_id}/indexes`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import list_indexes as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
            use_for=use_for,
            name=name,
        )
        _content: _models.IndexList | _models.Index | None = await _acontent_of(
            _answer, _endpoint._OPERATION, self._client, _deadline
        )
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
    ) -> models.Index:
        """Get an index.

        Gets one index, with its status and the fields that can be used.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. An index of a video.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                index = await db.videos.get_index(
                    "m-0198a1",
                    "idx_scene_123",
                    collection_id="c-0198a0",
                )
                print(index.index_id)
            ```

        `GET /video/{video_id}/indexes/{index_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.videos import get_index as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            index_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
            collection_id=collection_id,
        )
        _content: _models.Index = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
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
        """Delete an index.

        Deletes an index. The video and what was understood of it stay.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
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
                await db.videos.delete_index(
                    "m-0198a1",
                    "idx_scene_123",
                    collection_id="c-0198a0",
                )
            ```

        `DELETE /video/{video_id}/indexes/{index_id}`
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
        """Get the records of an index.

        Gets what an index holds, page by page.

        Args:
            video_id: Id of the video. Example: 'm-12345'.
            index_id: Id of the index. Example: 'idx_scene_123'.
            collection_id: Id of the collection that the video is in. Both of the vendor's SDKs send it. Example:
                'c-12345'.
            limit: How many records a page has. The vendor's SDKs ask for 20. At least: 1.
            cursor: The next_cursor of the page before.
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
                async for index_record in db.videos.get_index_records(
                    "m-0198a1",
                    "idx_scene_123",
                    collection_id="c-0198a0",
                    limit=20,
                    cursor="b2Zmc2V0OjIw",
                ):
                    print(index_record.video_id)
            ```

        `GET /video/{video_id}/indexes/{index_id}/records`
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
        format: models.VideoFormat | Unset = UNSET,
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
                format=format,
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
        type: str | Unset = UNSET,
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
                type=type,
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
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
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
    ) -> Response[models.GetIndexResult | models.Error]:
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
        format: models.VideoFormat | Unset = UNSET,
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
                format=format,
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
        type: str | Unset = UNSET,
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
                type=type,
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
        use_for: list[str] | tuple[str, ...] | None | Unset = UNSET,
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
    ) -> Response[models.GetIndexResult | models.Error]:
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
