"""Collections: what no single operation does."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, Literal, TypeAlias, overload

from .. import models, uploads
from .._progress import drawn
from .._schema.readers import AnyOf, Object, Reader
from .._surface import AsyncCalls, Calls
from ..results import AsyncJob, Job
from ..types import UNSET, Unset

__all__ = ["AsyncCollectionsGroup", "CollectionsGroup"]

Progress: TypeAlias = "Literal['tqdm'] | uploads.Progress | None"


def _reader(media_type: Any) -> Reader:
    """Give the reader of what comes of an upload; where that is not settled, the content settles it."""
    by_type = {"video": Object("video", "Video"), "audio": Object("audio", "Audio"), "image": Object("image", "Image")}
    return by_type.get(str(getattr(media_type, "value", media_type))) or AnyOf(*by_type.values())


class CollectionsGroup(Calls):
    """Files, uploaded."""

    __slots__ = ()

    @overload
    def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Literal["video"],
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> Job[models.Video]: ...

    @overload
    def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Literal["audio"],
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> Job[models.Audio]: ...

    @overload
    def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Literal["image"],
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> Job[models.Image]: ...

    @overload
    def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: models.MediaType | Unset = UNSET,
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> Job[models.Video | models.Audio | models.Image]: ...

    def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Any = UNSET,
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> Job[Any]:
        """Upload a file into a collection, in constant memory; the storage host does not get the key.

        Args:
            file: A path; or a file object that is open for reading bytes; or bytes.
            media_type: What it is, which settles what comes of it; the server's own guess unless given.
            collection_id: Where it goes.
            name: What it is called; the file's own name unless given.
            callback_url: Where the server tells that it has taken it in; then there is nothing to wait for.
            timeout: Seconds for all of it; without it, 60 seconds without progress fail.
            progress: `"tqdm"` draws a bar; a function is called with the bytes sent and the bytes there are.

        Returns:
            The job that takes it in: `wait()` gives the video, audio or image.

        Raises:
            TypeError, ValueError: If an argument must not be sent, or a file object gives text. Nothing has been sent.
            OSError: If the file cannot be read, or becomes shorter.
            UploadRefusedError: If the storage host did not take it.
            VideoDBError: If it could not be sent, or the API does not take it.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                video = db.collections.upload_file("clip.mp4", media_type="video").wait()
                print(video.length, "seconds")
            ```
        """
        with ExitStack() as stack:
            answer = uploads.upload_file(
                self._client,
                file,
                collection_id=collection_id,
                name=name,
                media_type=media_type,
                callback_url=callback_url,
                timeout=timeout,
                progress=drawn(progress, uploads.tqdm_progress, stack),
            )
        return Job(self._client, answer, _reader(media_type))


class AsyncCollectionsGroup(AsyncCalls):
    """Files, uploaded, for async callers."""

    __slots__ = ()

    @overload
    async def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Literal["video"],
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> AsyncJob[models.Video]: ...

    @overload
    async def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Literal["audio"],
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> AsyncJob[models.Audio]: ...

    @overload
    async def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Literal["image"],
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> AsyncJob[models.Image]: ...

    @overload
    async def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: models.MediaType | Unset = UNSET,
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> AsyncJob[models.Video | models.Audio | models.Image]: ...

    async def upload_file(
        self,
        file: uploads.File,
        *,
        media_type: Any = UNSET,
        collection_id: str = "default",
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        timeout: float | None = None,
        progress: Progress = None,
    ) -> AsyncJob[Any]:
        """Upload a file into a collection, in constant memory; the storage host does not get the key.

        As the sync one, with the same returns and errors; `progress` is called, not awaited.

        Args:
            file: A path; or a file object that is open for reading bytes; or bytes.
            media_type: What it is, which settles what comes of it; the server's own guess unless given.
            collection_id: Where it goes.
            name: What it is called; the file's own name unless given.
            callback_url: Where the server tells that it has taken it in; then there is nothing to wait for.
            timeout: Seconds for all of it; without it, 60 seconds without progress fail.
            progress: `"tqdm"` draws a bar; a function is called with the bytes sent and the bytes there are.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                job = await db.collections.upload_file("clip.mp4", media_type="video")
                video = await job.wait()
                print(video.length, "seconds")
            ```
        """
        with ExitStack() as stack:
            answer = await uploads.upload_file_async(
                self._client,
                file,
                collection_id=collection_id,
                name=name,
                media_type=media_type,
                callback_url=callback_url,
                timeout=timeout,
                progress=drawn(progress, uploads.tqdm_progress, stack),
            )
        return AsyncJob(self._client, answer, _reader(media_type))
