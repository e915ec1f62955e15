"""The calls of the tag Utilities, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from .._transport.secrets import hide as _hide
from ..results import AsyncJob, AsyncPager, Job, Page
from ..types import UNSET, Response, Unset


class UtilitiesCalls(Calls):
    """Utilities: Jobs, downloads, a chat model, and whether the API is up.

    The calls:
        health_check: Check the service
        get_async_response: Get the response of an async job
        list_downloads: List downloads
        create_download: Create a download
        delete_download: Delete a download
        get_download: Get a download
        update_download: Retry a download
        create_chat: Create a chat completion
        get_job: Get a job of generation
    """

    @property
    def with_raw_response(self) -> UtilitiesCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return UtilitiesCallsRaw(self._client)

    def health_check(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Health:
        """Check the service.

        Whether the API is up. It needs no key.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Which service answers.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                health = db.utilities.health_check()
                print(health.service)
            ```

        `GET /`, https://docs.videodb.io/api-reference/utilities/health_check
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import health_check as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Health = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_async_response(
        self,
        response_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.JobResult:
        """Get the response of an async job.

        How a job stands and, once it is over, what it made. `job.wait()` asks it again and again; `db.jobs.resume` goes
        on after a crash.

        Args:
            response_id: Id of the job: `job.id`, which is also the end of its `output_url`. Example: 'job-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. How a job stands and, once it is over, what it made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. No job has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job_result = db.utilities.get_async_response("job-12345")
                print(job_result.success)
            ```

        `GET /async-response/{response_id}`, https://docs.videodb.io/api-reference/utilities/get_async_response
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_async_response as _endpoint

        _answer = _endpoint.sync(
            response_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return _answer

    def list_downloads(
        self,
        *,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[models.Download]:
        """List downloads.

        Page by page. Those that are done have a link, good for 24 hours.

        Args:
            page_index: Which page, from 0. Example: 0.
            count: How many a page has. At most: 5000. Example: 50.
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
                for download in db.utilities.list_downloads(page_index=0, count=50):
                    print(download.id)
            ```

        Where sources differ:
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `GET /download`, https://docs.videodb.io/api-reference/downloads/list_downloads
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import list_downloads as _endpoint

        return Page(
            lambda _query: _endpoint.sync(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page_index": page_index,
                "count": count,
            },
            "data.downloads",
        )

    def create_download(
        self,
        *,
        stream_link: str,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Download]:
        """Create a download.

        Turns a stream into a file. get_download tells when it is done, and gives the link, good for 24 hours.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            stream_link: Address of the stream, such as generate_video_stream gives. Example:
                'https://stream.videodb.io/v/12345'.
            name: What the file is to be called, with what it ends in. Example: 'my_download.mp4'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Download.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.utilities.create_download(
                    stream_link="https://stream.videodb.io/v/12345",
                    name="my_download.mp4",
                )
                download = job.wait()
                print(download.id)
            ```

        Where sources differ:
            - The vendor's sample and Python SDK read the download at once, where the description has a job.
            - The vendor's samples read the download at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `POST /download`, https://docs.videodb.io/api-reference/downloads/create_download
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_download as _endpoint
            from ..models.create_download_request import CreateDownloadRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_link=stream_link,
                name=name,
            ),
        )
        return Job(self._client, _answer, Object("download", "Download"))

    def delete_download(
        self,
        *,
        download_id: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a download.

        For good. One that is at work is stopped.

        Args:
            download_id: Id of the download. Example: 'download-12345'.
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
                db.utilities.delete_download(download_id="download-12345")
            ```

        `DELETE /download`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import delete_download as _endpoint

        _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            download_id=download_id,
        )

    def get_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Download]:
        """Get a download.

        Once its status is done it has the link, good for 24 hours.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            download_id: Id of the download. Example: 'download-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Download.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.utilities.get_download("download-12345")
                download = job.wait()
                print(download.id)
            ```

        Where sources differ:
            - The vendor's samples read the download at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `GET /download/{download_id}`, https://docs.videodb.io/api-reference/downloads/get_download
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_download as _endpoint

        _answer = _endpoint.sync(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return Job(
            self._client, _answer, Object("download", "Download"), Own("utilities.get_download", [], download_id)
        )

    def update_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Job[models.Download]:
        """Retry a download.

        Tries one that failed again, as a new job with the same settings. get_download tells how it goes.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            download_id: Id of a download that failed. Example: 'download-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Download.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                job = db.utilities.update_download("download-12345")
                download = job.wait()
                print(download.id)
            ```

        Where sources differ:
            - The vendor's sample reads the download at once, where the description has a job.
            - The vendor's samples read the download at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `POST /download/{download_id}`, https://docs.videodb.io/api-reference/downloads/update_download
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import update_download as _endpoint

        _answer = _endpoint.sync(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return Job(self._client, _answer, Object("download", "Download"))

    def create_chat(
        self,
        *,
        messages: Sequence[models.ChatMessage | Mapping[str, Any]],
        model: models.ChatModel | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        collectionId: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        videoId: str | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | Unset = UNSET,
        response_format: Mapping[str, Any] | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stop: str | list[str] | tuple[str, ...] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ChatCompletion:
        """Create a chat completion.

        The next message of a conversation, in OpenAI's form. Costs credits.

        Args:
            messages: What was said so far, the oldest first.
            model: Which model.
            max_tokens: How many tokens to write at most. Example: 100.
            temperature: How much the text may vary; higher is more. Example: 0.7.
            stream: Whether it is to come piece by piece. This client reads whole answers only: leave it out.
                Example: False.
            collection_id: Id of a collection that it is about; the vendor's pages want it. Also spelled
                `collectionId`.
            video_id: Id of a video that it is about (m-…). Also spelled `videoId`.
            tools: Functions that the model may ask for, in OpenAI's form.
            tool_choice: Whether, or which of them, in OpenAI's form.
            response_format: The form of the text, in OpenAI's form.
            top_p: How much of the likely words is drawn from, 0 to 1.
            stop: Texts at which to end.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            The answer. What the model says next, in OpenAI's form.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                chat_completion = db.utilities.create_chat(
                    model="gpt-4o-2024-11-20",
                    messages=[{"role": "user", "content": "Hello, how are you?"}],
                    max_tokens=100,
                    temperature=0.7,
                    stream=False,
                )
                print(chat_completion.id)
            ```

        Where sources differ:
            - The vendor's samples also send `collection_id` and `video_id` (`collectionId`, `videoId`), and no
              `model`; other code of the vendor `tools`, `tool_choice`, `response_format`, `top_p` and `stop`.
            - Code of the vendor also asks for the model `pro`.
            - Code of the vendor also sends `tool_calls` and `tool_call_id`, and content that is null or a list of
              parts.
            - What is said may be a list of parts, or nothing but calls of tools.
            - Code of the vendor also sends what a tool answered, with the role `tool`.
            - Code of the vendor also reads `tool_calls`, which the model wants to have made.

        `POST /chat/completions`, https://docs.videodb.io/api-reference/utilities/create_chat
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_chat as _endpoint
            from ..models.create_chat_request import CreateChatRequest as _Body

        _answer = _endpoint.sync(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                messages=messages,
                model=model,
                max_tokens=max_tokens,
                temperature=temperature,
                stream=stream,
                collection_id=collection_id,
                collectionId=collectionId,
                video_id=video_id,
                videoId=videoId,
                tools=tools,
                tool_choice=tool_choice,
                response_format=response_format,
                top_p=top_p,
                stop=stop,
            ),
        )
        return _answer

    def get_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GenerationJobResult:
        """Get a job of generation.

        Tells how far an image or a speech is that a sandbox makes, and gives it when it is done. Other jobs are asked
        for by get_async_response.

        Args:
            job_id: Id of the job, from what generate_image or generate_audio came to.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. The answer of `get_job`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                generation_job_result = db.utilities.get_job("job-1")
                print(generation_job_result.success)
            ```

        `GET /job/{job_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_job as _endpoint

        _answer = _endpoint.sync(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return _answer


class AsyncUtilitiesCalls(AsyncCalls):
    """Utilities, for async callers: Jobs, downloads, a chat model, and whether the API is up.

    The calls:
        health_check: Check the service
        get_async_response: Get the response of an async job
        list_downloads: List downloads
        create_download: Create a download
        delete_download: Delete a download
        get_download: Get a download
        update_download: Retry a download
        create_chat: Create a chat completion
        get_job: Get a job of generation
    """

    @property
    def with_raw_response(self) -> AsyncUtilitiesCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncUtilitiesCallsRaw(self._client)

    async def health_check(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Health:
        """Check the service.

        Whether the API is up. It needs no key.

        Args:
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. Which service answers.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                health = await db.utilities.health_check()
                print(health.service)
            ```

        `GET /`, https://docs.videodb.io/api-reference/utilities/health_check
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import health_check as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Health = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def get_async_response(
        self,
        response_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.JobResult:
        """Get the response of an async job.

        How a job stands and, once it is over, what it made. `job.wait()` asks it again and again; `db.jobs.resume` goes
        on after a crash.

        Args:
            response_id: Id of the job: `job.id`, which is also the end of its `output_url`. Example: 'job-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. How a job stands and, once it is over, what it made.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. No job has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job_result = await db.utilities.get_async_response("job-12345")
                print(job_result.success)
            ```

        `GET /async-response/{response_id}`, https://docs.videodb.io/api-reference/utilities/get_async_response
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_async_response as _endpoint

        _answer = await _endpoint.asyncio(
            response_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return _answer

    def list_downloads(
        self,
        *,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Download]:
        """List downloads.

        Page by page. Those that are done have a link, good for 24 hours.

        Args:
            page_index: Which page, from 0. Example: 0.
            count: How many a page has. At most: 5000. Example: 50.
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
                async for download in db.utilities.list_downloads(page_index=0, count=50):
                    print(download.id)
            ```

        Where sources differ:
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `GET /download`, https://docs.videodb.io/api-reference/downloads/list_downloads
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import list_downloads as _endpoint

        return AsyncPager(
            lambda _query: _endpoint.asyncio(
                client=_changed(self._client, timeout, extra_query, extra_headers),
                **_query,
            ),
            _endpoint._OPERATION,
            {
                "page_index": page_index,
                "count": count,
            },
            "data.downloads",
        )

    async def create_download(
        self,
        *,
        stream_link: str,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Download]:
        """Create a download.

        Turns a stream into a file. get_download tells when it is done, and gives the link, good for 24 hours.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            stream_link: Address of the stream, such as generate_video_stream gives. Example:
                'https://stream.videodb.io/v/12345'.
            name: What the file is to be called, with what it ends in. Example: 'my_download.mp4'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Download.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.utilities.create_download(
                    stream_link="https://stream.videodb.io/v/12345",
                    name="my_download.mp4",
                )
                download = await job.wait()
                print(download.id)
            ```

        Where sources differ:
            - The vendor's sample and Python SDK read the download at once, where the description has a job.
            - The vendor's samples read the download at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `POST /download`, https://docs.videodb.io/api-reference/downloads/create_download
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_download as _endpoint
            from ..models.create_download_request import CreateDownloadRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_link=stream_link,
                name=name,
            ),
        )
        return AsyncJob(self._client, _answer, Object("download", "Download"))

    async def delete_download(
        self,
        *,
        download_id: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a download.

        For good. One that is at work is stopped.

        Args:
            download_id: Id of the download. Example: 'download-12345'.
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
                await db.utilities.delete_download(download_id="download-12345")
            ```

        `DELETE /download`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import delete_download as _endpoint

        await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            download_id=download_id,
        )

    async def get_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Download]:
        """Get a download.

        Once its status is done it has the link, good for 24 hours.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            download_id: Id of the download. Example: 'download-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Download.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.utilities.get_download("download-12345")
                download = await job.wait()
                print(download.id)
            ```

        Where sources differ:
            - The vendor's samples read the download at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `GET /download/{download_id}`, https://docs.videodb.io/api-reference/downloads/get_download
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_download as _endpoint

        _answer = await _endpoint.asyncio(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return AsyncJob(
            self._client, _answer, Object("download", "Download"), Own("utilities.get_download", [], download_id)
        )

    async def update_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncJob[models.Download]:
        """Retry a download.

        Tries one that failed again, as a new job with the same settings. get_download tells how it goes.

        The work takes its time: what comes back is a job, to be waited for.

        Args:
            download_id: Id of a download that failed. Example: 'download-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            A job; `wait()` gives the Download.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.utilities.update_download("download-12345")
                download = await job.wait()
                print(download.id)
            ```

        Where sources differ:
            - The vendor's sample reads the download at once, where the description has a job.
            - The vendor's samples read the download at the top level of the answer, where the description has it in
              `data`.
            - The vendor's samples read the id as `download_id`, where the description has `id`; and `error`, why a
              download failed.

        `POST /download/{download_id}`, https://docs.videodb.io/api-reference/downloads/update_download
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import update_download as _endpoint

        _answer = await _endpoint.asyncio(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return AsyncJob(self._client, _answer, Object("download", "Download"))

    async def create_chat(
        self,
        *,
        messages: Sequence[models.ChatMessage | Mapping[str, Any]],
        model: models.ChatModel | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        collectionId: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        videoId: str | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | Unset = UNSET,
        response_format: Mapping[str, Any] | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stop: str | list[str] | tuple[str, ...] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ChatCompletion:
        """Create a chat completion.

        The next message of a conversation, in OpenAI's form. Costs credits.

        Args:
            messages: What was said so far, the oldest first.
            model: Which model.
            max_tokens: How many tokens to write at most. Example: 100.
            temperature: How much the text may vary; higher is more. Example: 0.7.
            stream: Whether it is to come piece by piece. This client reads whole answers only: leave it out.
                Example: False.
            collection_id: Id of a collection that it is about; the vendor's pages want it. Also spelled
                `collectionId`.
            video_id: Id of a video that it is about (m-…). Also spelled `videoId`.
            tools: Functions that the model may ask for, in OpenAI's form.
            tool_choice: Whether, or which of them, in OpenAI's form.
            response_format: The form of the text, in OpenAI's form.
            top_p: How much of the likely words is drawn from, 0 to 1.
            stop: Texts at which to end.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            The answer. What the model says next, in OpenAI's form.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                chat_completion = await db.utilities.create_chat(
                    model="gpt-4o-2024-11-20",
                    messages=[{"role": "user", "content": "Hello, how are you?"}],
                    max_tokens=100,
                    temperature=0.7,
                    stream=False,
                )
                print(chat_completion.id)
            ```

        Where sources differ:
            - The vendor's samples also send `collection_id` and `video_id` (`collectionId`, `videoId`), and no
              `model`; other code of the vendor `tools`, `tool_choice`, `response_format`, `top_p` and `stop`.
            - Code of the vendor also asks for the model `pro`.
            - Code of the vendor also sends `tool_calls` and `tool_call_id`, and content that is null or a list of
              parts.
            - What is said may be a list of parts, or nothing but calls of tools.
            - Code of the vendor also sends what a tool answered, with the role `tool`.
            - Code of the vendor also reads `tool_calls`, which the model wants to have made.

        `POST /chat/completions`, https://docs.videodb.io/api-reference/utilities/create_chat
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_chat as _endpoint
            from ..models.create_chat_request import CreateChatRequest as _Body

        _answer = await _endpoint.asyncio(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                messages=messages,
                model=model,
                max_tokens=max_tokens,
                temperature=temperature,
                stream=stream,
                collection_id=collection_id,
                collectionId=collectionId,
                video_id=video_id,
                videoId=videoId,
                tools=tools,
                tool_choice=tool_choice,
                response_format=response_format,
                top_p=top_p,
                stop=stop,
            ),
        )
        return _answer

    async def get_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GenerationJobResult:
        """Get a job of generation.

        Tells how far an image or a speech is that a sandbox makes, and gives it when it is done. Other jobs are asked
        for by get_async_response.

        Args:
            job_id: Id of the job, from what generate_image or generate_audio came to.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            The answer. The answer of `get_job`.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                generation_job_result = await db.utilities.get_job("job-1")
                print(generation_job_result.success)
            ```

        `GET /job/{job_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_job as _endpoint

        _answer = await _endpoint.asyncio(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        return _answer


class UtilitiesCallsRaw(Calls):
    """Utilities: each call gives the answer as it came, whatever its status."""

    def health_check(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.HealthResult | models.Error]:
        """`GET /`, as `UtilitiesCalls.health_check`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import health_check as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_async_response(
        self,
        response_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.JobResult | models.Error]:
        """`GET /async-response/{response_id}`, as `UtilitiesCalls.get_async_response`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_async_response as _endpoint

        return _endpoint.sync_detailed(
            response_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def list_downloads(
        self,
        *,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.DownloadListResult | models.Error]:
        """`GET /download`, as `UtilitiesCalls.list_downloads`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import list_downloads as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page_index=page_index,
            count=count,
        )

    def create_download(
        self,
        *,
        stream_link: str,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
        """`POST /download`, as `UtilitiesCalls.create_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_download as _endpoint
            from ..models.create_download_request import CreateDownloadRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_link=stream_link,
                name=name,
            ),
        )

    def delete_download(
        self,
        *,
        download_id: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /download`, as `UtilitiesCalls.delete_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import delete_download as _endpoint

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            download_id=download_id,
        )

    def get_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
        """`GET /download/{download_id}`, as `UtilitiesCalls.get_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_download as _endpoint

        return _endpoint.sync_detailed(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def update_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
        """`POST /download/{download_id}`, as `UtilitiesCalls.update_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import update_download as _endpoint

        return _endpoint.sync_detailed(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def create_chat(
        self,
        *,
        messages: Sequence[models.ChatMessage | Mapping[str, Any]],
        model: models.ChatModel | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        collectionId: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        videoId: str | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | Unset = UNSET,
        response_format: Mapping[str, Any] | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stop: str | list[str] | tuple[str, ...] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ChatCompletion | models.Error]:
        """`POST /chat/completions`, as `UtilitiesCalls.create_chat`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_chat as _endpoint
            from ..models.create_chat_request import CreateChatRequest as _Body

        return _endpoint.sync_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                messages=messages,
                model=model,
                max_tokens=max_tokens,
                temperature=temperature,
                stream=stream,
                collection_id=collection_id,
                collectionId=collectionId,
                video_id=video_id,
                videoId=videoId,
                tools=tools,
                tool_choice=tool_choice,
                response_format=response_format,
                top_p=top_p,
                stop=stop,
            ),
        )

    def get_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.GenerationJobResult | models.Error]:
        """`GET /job/{job_id}`, as `UtilitiesCalls.get_job`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_job as _endpoint

        return _endpoint.sync_detailed(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncUtilitiesCallsRaw(AsyncCalls):
    """Utilities, for async callers: each call gives the answer as it came, whatever its status."""

    async def health_check(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.HealthResult | models.Error]:
        """`GET /`, as `UtilitiesCalls.health_check`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import health_check as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_async_response(
        self,
        response_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.JobResult | models.Error]:
        """`GET /async-response/{response_id}`, as `UtilitiesCalls.get_async_response`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_async_response as _endpoint

        return await _endpoint.asyncio_detailed(
            response_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def list_downloads(
        self,
        *,
        page_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.DownloadListResult | models.Error]:
        """`GET /download`, as `UtilitiesCalls.list_downloads`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import list_downloads as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            page_index=page_index,
            count=count,
        )

    async def create_download(
        self,
        *,
        stream_link: str,
        name: str | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
        """`POST /download`, as `UtilitiesCalls.create_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_download as _endpoint
            from ..models.create_download_request import CreateDownloadRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                stream_link=stream_link,
                name=name,
            ),
        )

    async def delete_download(
        self,
        *,
        download_id: str,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.SuccessResponse | models.Error]:
        """`DELETE /download`, as `UtilitiesCalls.delete_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import delete_download as _endpoint

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers),
            download_id=download_id,
        )

    async def get_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
        """`GET /download/{download_id}`, as `UtilitiesCalls.get_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_download as _endpoint

        return await _endpoint.asyncio_detailed(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def update_download(
        self,
        download_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.AsyncResponse | models.DownloadResult | models.Error]:
        """`POST /download/{download_id}`, as `UtilitiesCalls.update_download`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import update_download as _endpoint

        return await _endpoint.asyncio_detailed(
            download_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def create_chat(
        self,
        *,
        messages: Sequence[models.ChatMessage | Mapping[str, Any]],
        model: models.ChatModel | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        stream: bool | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        collectionId: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        videoId: str | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | Unset = UNSET,
        response_format: Mapping[str, Any] | Unset = UNSET,
        top_p: float | Unset = UNSET,
        stop: str | list[str] | tuple[str, ...] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.ChatCompletion | models.Error]:
        """`POST /chat/completions`, as `UtilitiesCalls.create_chat`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.utilities import create_chat as _endpoint
            from ..models.create_chat_request import CreateChatRequest as _Body

        return await _endpoint.asyncio_detailed(
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                messages=messages,
                model=model,
                max_tokens=max_tokens,
                temperature=temperature,
                stream=stream,
                collection_id=collection_id,
                collectionId=collectionId,
                video_id=video_id,
                videoId=videoId,
                tools=tools,
                tool_choice=tool_choice,
                response_format=response_format,
                top_p=top_p,
                stop=stop,
            ),
        )

    async def get_job(
        self,
        job_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.GenerationJobResult | models.Error]:
        """`GET /job/{job_id}`, as `UtilitiesCalls.get_job`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.utilities import get_job as _endpoint

        return await _endpoint.asyncio_detailed(
            job_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
