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
        ai_generation: Making images, videos, sounds and text; dubbing, translating, cloning voices
        assets: Listing videos, audio files and images, of all collections at once
        audio: Audio files, and their transcripts
        authentication: The account, and its API keys
        billing: Credits, used and bought; auto-recharge, which charges a card
        capture: Taking in the screen, camera and sound of somebody's device
        collections: Collections, which group media; uploading
        editor: Joining parts of videos into one
        images: Images
        meeting: Recording meetings with a bot
        rt_stream: Live streams: taken in, understood, indexed, searched, watched for events
        sandbox: Models that run for one account alone
        search: Searching what is said and seen in videos, and asking about it
        transcode: Turning videos into other forms
        utilities: Jobs, downloads, a chat model, and whether the API is up
        videos: Videos, with their streams, transcripts, scenes, indexes and understandings
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
        """Making images, videos, sounds and text; dubbing, translating, cloning voices."""
        return calls.AiGenerationCalls(self)

    @property
    def assets(self) -> calls.AssetsCalls:
        """Listing videos, audio files and images, of all collections at once."""
        return calls.AssetsCalls(self)

    @property
    def audio(self) -> calls.AudioCalls:
        """Audio files, and their transcripts."""
        return calls.AudioCalls(self)

    @property
    def authentication(self) -> calls.AuthenticationCalls:
        """The account, and its API keys."""
        return calls.AuthenticationCalls(self)

    @property
    def billing(self) -> calls.BillingCalls:
        """Credits, used and bought; auto-recharge, which charges a card."""
        return calls.BillingCalls(self)

    @property
    def capture(self) -> calls.CaptureCalls:
        """Taking in the screen, camera and sound of somebody's device."""
        return calls.CaptureCalls(self)

    @property
    def collections(self) -> calls.CollectionsCalls:
        """Collections, which group media; uploading."""
        return calls.CollectionsCalls(self)

    @property
    def editor(self) -> calls.EditorCalls:
        """Joining parts of videos into one."""
        return calls.EditorCalls(self)

    @property
    def images(self) -> calls.ImagesCalls:
        """Images."""
        return calls.ImagesCalls(self)

    @property
    def meeting(self) -> calls.MeetingCalls:
        """Recording meetings with a bot."""
        return calls.MeetingCalls(self)

    @property
    def rt_stream(self) -> calls.RtStreamCalls:
        """Live streams: taken in, understood, indexed, searched, watched for events."""
        return calls.RtStreamCalls(self)

    @property
    def sandbox(self) -> calls.SandboxCalls:
        """Models that run for one account alone."""
        return calls.SandboxCalls(self)

    @property
    def search(self) -> calls.SearchCalls:
        """Searching what is said and seen in videos, and asking about it."""
        return calls.SearchCalls(self)

    @property
    def transcode(self) -> calls.TranscodeCalls:
        """Turning videos into other forms."""
        return calls.TranscodeCalls(self)

    @property
    def utilities(self) -> calls.UtilitiesCalls:
        """Jobs, downloads, a chat model, and whether the API is up."""
        return calls.UtilitiesCalls(self)

    @property
    def videos(self) -> calls.VideosCalls:
        """Videos, with their streams, transcripts, scenes, indexes and understandings."""
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
        """Making images, videos, sounds and text; dubbing, translating, cloning voices."""
        return calls.AsyncAiGenerationCalls(self)

    @property
    def assets(self) -> calls.AsyncAssetsCalls:
        """Listing videos, audio files and images, of all collections at once."""
        return calls.AsyncAssetsCalls(self)

    @property
    def audio(self) -> calls.AsyncAudioCalls:
        """Audio files, and their transcripts."""
        return calls.AsyncAudioCalls(self)

    @property
    def authentication(self) -> calls.AsyncAuthenticationCalls:
        """The account, and its API keys."""
        return calls.AsyncAuthenticationCalls(self)

    @property
    def billing(self) -> calls.AsyncBillingCalls:
        """Credits, used and bought; auto-recharge, which charges a card."""
        return calls.AsyncBillingCalls(self)

    @property
    def capture(self) -> calls.AsyncCaptureCalls:
        """Taking in the screen, camera and sound of somebody's device."""
        return calls.AsyncCaptureCalls(self)

    @property
    def collections(self) -> calls.AsyncCollectionsCalls:
        """Collections, which group media; uploading."""
        return calls.AsyncCollectionsCalls(self)

    @property
    def editor(self) -> calls.AsyncEditorCalls:
        """Joining parts of videos into one."""
        return calls.AsyncEditorCalls(self)

    @property
    def images(self) -> calls.AsyncImagesCalls:
        """Images."""
        return calls.AsyncImagesCalls(self)

    @property
    def meeting(self) -> calls.AsyncMeetingCalls:
        """Recording meetings with a bot."""
        return calls.AsyncMeetingCalls(self)

    @property
    def rt_stream(self) -> calls.AsyncRtStreamCalls:
        """Live streams: taken in, understood, indexed, searched, watched for events."""
        return calls.AsyncRtStreamCalls(self)

    @property
    def sandbox(self) -> calls.AsyncSandboxCalls:
        """Models that run for one account alone."""
        return calls.AsyncSandboxCalls(self)

    @property
    def search(self) -> calls.AsyncSearchCalls:
        """Searching what is said and seen in videos, and asking about it."""
        return calls.AsyncSearchCalls(self)

    @property
    def transcode(self) -> calls.AsyncTranscodeCalls:
        """Turning videos into other forms."""
        return calls.AsyncTranscodeCalls(self)

    @property
    def utilities(self) -> calls.AsyncUtilitiesCalls:
        """Jobs, downloads, a chat model, and whether the API is up."""
        return calls.AsyncUtilitiesCalls(self)

    @property
    def videos(self) -> calls.AsyncVideosCalls:
        """Videos, with their streams, transcripts, scenes, indexes and understandings."""
        return calls.AsyncVideosCalls(self)
