"""The client with its calls, one attribute a tag, one method an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import calls
from ._surface import AsyncRawCall, RawCall
from .client import AuthenticatedClient

__all__ = ["AsyncVideoDB", "VideoDB"]


class VideoDB(RawCall, AuthenticatedClient):
    """VideoDB, for sync callers. The key is in `VIDEO_DB_API_KEY` unless given.

        with VideoDB() as db:
            for video in db.videos.list_videos():
                print(video.id, video.name)

    The calls, by tag:
        ai_generation: AI-powered content generation
        assets: Cross-collection asset listing
        audio: Audio management operations
        authentication: User authentication and API key management
        billing: Billing and usage management
        capture: Capture session management for recording streams
        collections: Collection management operations
        editor: Timeline editor operations
        images: Image management operations
        meeting: Meeting recording and management
        rt_stream: Real-time streaming operations
        sandbox: Models that run for one account alone
        search: Content search and indexing
        transcode: Media transcoding operations
        utilities: Utility endpoints
        videos: Video upload, processing, and management
        jobs: go on with a job after a crash

    `db.request(method, path)` is the raw call, for what the description lacks. Arguments, copies and closing are those
    of `AuthenticatedClient`, which this is: it can be given to the endpoint modules (`videodb_client.api`).
    """

    if TYPE_CHECKING:
        __aenter__: None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    else:

        async def __aenter__(self):
            raise TypeError("VideoDB is for sync callers: use `with`, or AsyncVideoDB")

    @property
    def jobs(self) -> calls.Jobs:
        """Go on with a job: `db.jobs.resume(job.token, Video)`."""
        return calls.Jobs(self)

    @property
    def ai_generation(self) -> calls.AiGenerationCalls:
        """AI-powered content generation."""
        return calls.AiGenerationCalls(self)

    @property
    def assets(self) -> calls.AssetsCalls:
        """Cross-collection asset listing."""
        return calls.AssetsCalls(self)

    @property
    def audio(self) -> calls.AudioCalls:
        """Audio management operations."""
        return calls.AudioCalls(self)

    @property
    def authentication(self) -> calls.AuthenticationCalls:
        """User authentication and API key management."""
        return calls.AuthenticationCalls(self)

    @property
    def billing(self) -> calls.BillingCalls:
        """Billing and usage management."""
        return calls.BillingCalls(self)

    @property
    def capture(self) -> calls.CaptureCalls:
        """Capture session management for recording streams."""
        return calls.CaptureCalls(self)

    @property
    def collections(self) -> calls.CollectionsCalls:
        """Collection management operations."""
        return calls.CollectionsCalls(self)

    @property
    def editor(self) -> calls.EditorCalls:
        """Timeline editor operations."""
        return calls.EditorCalls(self)

    @property
    def images(self) -> calls.ImagesCalls:
        """Image management operations."""
        return calls.ImagesCalls(self)

    @property
    def meeting(self) -> calls.MeetingCalls:
        """Meeting recording and management."""
        return calls.MeetingCalls(self)

    @property
    def rt_stream(self) -> calls.RtStreamCalls:
        """Real-time streaming operations."""
        return calls.RtStreamCalls(self)

    @property
    def sandbox(self) -> calls.SandboxCalls:
        """Models that run for one account alone."""
        return calls.SandboxCalls(self)

    @property
    def search(self) -> calls.SearchCalls:
        """Content search and indexing."""
        return calls.SearchCalls(self)

    @property
    def transcode(self) -> calls.TranscodeCalls:
        """Media transcoding operations."""
        return calls.TranscodeCalls(self)

    @property
    def utilities(self) -> calls.UtilitiesCalls:
        """Utility endpoints."""
        return calls.UtilitiesCalls(self)

    @property
    def videos(self) -> calls.VideosCalls:
        """Video upload, processing, and management."""
        return calls.VideosCalls(self)


class AsyncVideoDB(AsyncRawCall, AuthenticatedClient):
    """VideoDB, for async callers. The key is in `VIDEO_DB_API_KEY` unless given.

        async with AsyncVideoDB() as db:
            async for video in db.videos.list_videos():
                print(video.id, video.name)

    The calls, by tag, are those of `VideoDB`, with `await`; a list is gone through with `async for`, or awaited for its
    first page.
    """

    if TYPE_CHECKING:
        __enter__: None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    else:

        def __enter__(self):
            raise TypeError("AsyncVideoDB is for async callers: use `async with`, or VideoDB")

    @property
    def jobs(self) -> calls.AsyncJobs:
        """Go on with a job: `await db.jobs.resume(job.token, Video).wait()`."""
        return calls.AsyncJobs(self)

    @property
    def ai_generation(self) -> calls.AsyncAiGenerationCalls:
        """AI-powered content generation."""
        return calls.AsyncAiGenerationCalls(self)

    @property
    def assets(self) -> calls.AsyncAssetsCalls:
        """Cross-collection asset listing."""
        return calls.AsyncAssetsCalls(self)

    @property
    def audio(self) -> calls.AsyncAudioCalls:
        """Audio management operations."""
        return calls.AsyncAudioCalls(self)

    @property
    def authentication(self) -> calls.AsyncAuthenticationCalls:
        """User authentication and API key management."""
        return calls.AsyncAuthenticationCalls(self)

    @property
    def billing(self) -> calls.AsyncBillingCalls:
        """Billing and usage management."""
        return calls.AsyncBillingCalls(self)

    @property
    def capture(self) -> calls.AsyncCaptureCalls:
        """Capture session management for recording streams."""
        return calls.AsyncCaptureCalls(self)

    @property
    def collections(self) -> calls.AsyncCollectionsCalls:
        """Collection management operations."""
        return calls.AsyncCollectionsCalls(self)

    @property
    def editor(self) -> calls.AsyncEditorCalls:
        """Timeline editor operations."""
        return calls.AsyncEditorCalls(self)

    @property
    def images(self) -> calls.AsyncImagesCalls:
        """Image management operations."""
        return calls.AsyncImagesCalls(self)

    @property
    def meeting(self) -> calls.AsyncMeetingCalls:
        """Meeting recording and management."""
        return calls.AsyncMeetingCalls(self)

    @property
    def rt_stream(self) -> calls.AsyncRtStreamCalls:
        """Real-time streaming operations."""
        return calls.AsyncRtStreamCalls(self)

    @property
    def sandbox(self) -> calls.AsyncSandboxCalls:
        """Models that run for one account alone."""
        return calls.AsyncSandboxCalls(self)

    @property
    def search(self) -> calls.AsyncSearchCalls:
        """Content search and indexing."""
        return calls.AsyncSearchCalls(self)

    @property
    def transcode(self) -> calls.AsyncTranscodeCalls:
        """Media transcoding operations."""
        return calls.AsyncTranscodeCalls(self)

    @property
    def utilities(self) -> calls.AsyncUtilitiesCalls:
        """Utility endpoints."""
        return calls.AsyncUtilitiesCalls(self)

    @property
    def videos(self) -> calls.AsyncVideosCalls:
        """Video upload, processing, and management."""
        return calls.AsyncVideosCalls(self)
