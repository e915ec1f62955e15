"""The client with its calls, one attribute a tag, one method an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._surface import AsyncRawCall, RawCall
from .client import AuthenticatedClient

if TYPE_CHECKING:
    from .calls.ai_generation import AiGenerationCalls, AsyncAiGenerationCalls
    from .calls.assets import AssetsCalls, AsyncAssetsCalls
    from .calls.audio import AsyncAudioCalls, AudioCalls
    from .calls.authentication import AsyncAuthenticationCalls, AuthenticationCalls
    from .calls.billing import AsyncBillingCalls, BillingCalls
    from .calls.capture import AsyncCaptureCalls, CaptureCalls
    from .calls.collections import AsyncCollectionsCalls, CollectionsCalls
    from .calls.editor import AsyncEditorCalls, EditorCalls
    from .calls.images import AsyncImagesCalls, ImagesCalls
    from .calls.meeting import AsyncMeetingCalls, MeetingCalls
    from .calls.rt_stream import AsyncRtStreamCalls, RtStreamCalls
    from .calls.sandbox import AsyncSandboxCalls, SandboxCalls
    from .calls.search import AsyncSearchCalls, SearchCalls
    from .calls.transcode import AsyncTranscodeCalls, TranscodeCalls
    from .calls.utilities import AsyncUtilitiesCalls, UtilitiesCalls
    from .calls.videos import AsyncVideosCalls, VideosCalls
    from .results import AsyncJobs, Jobs

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
    def jobs(self) -> Jobs:
        """Go on with a job: `db.jobs.resume(job.token, Video)`."""
        from .results import Jobs

        return Jobs(self)

    @property
    def ai_generation(self) -> AiGenerationCalls:
        """Making images, videos, sounds and text; dubbing, translating, cloning voices."""
        from .calls.ai_generation import AiGenerationCalls

        return AiGenerationCalls(self)

    @property
    def assets(self) -> AssetsCalls:
        """Listing videos, audio files and images, of all collections at once."""
        from .calls.assets import AssetsCalls

        return AssetsCalls(self)

    @property
    def audio(self) -> AudioCalls:
        """Audio files, and their transcripts."""
        from .calls.audio import AudioCalls

        return AudioCalls(self)

    @property
    def authentication(self) -> AuthenticationCalls:
        """The account, and its API keys."""
        from .calls.authentication import AuthenticationCalls

        return AuthenticationCalls(self)

    @property
    def billing(self) -> BillingCalls:
        """Credits, used and bought; auto-recharge, which charges a card."""
        from .calls.billing import BillingCalls

        return BillingCalls(self)

    @property
    def capture(self) -> CaptureCalls:
        """Taking in the screen, camera and sound of somebody's device."""
        from .calls.capture import CaptureCalls

        return CaptureCalls(self)

    @property
    def collections(self) -> CollectionsCalls:
        """Collections, which group media; uploading."""
        from .calls.collections import CollectionsCalls

        return CollectionsCalls(self)

    @property
    def editor(self) -> EditorCalls:
        """Joining parts of videos into one."""
        from .calls.editor import EditorCalls

        return EditorCalls(self)

    @property
    def images(self) -> ImagesCalls:
        """Images."""
        from .calls.images import ImagesCalls

        return ImagesCalls(self)

    @property
    def meeting(self) -> MeetingCalls:
        """Recording meetings with a bot."""
        from .calls.meeting import MeetingCalls

        return MeetingCalls(self)

    @property
    def rt_stream(self) -> RtStreamCalls:
        """Live streams: taken in, understood, indexed, searched, watched for events."""
        from .calls.rt_stream import RtStreamCalls

        return RtStreamCalls(self)

    @property
    def sandbox(self) -> SandboxCalls:
        """Models that run for one account alone."""
        from .calls.sandbox import SandboxCalls

        return SandboxCalls(self)

    @property
    def search(self) -> SearchCalls:
        """Searching what is said and seen in videos, and asking about it."""
        from .calls.search import SearchCalls

        return SearchCalls(self)

    @property
    def transcode(self) -> TranscodeCalls:
        """Turning videos into other forms."""
        from .calls.transcode import TranscodeCalls

        return TranscodeCalls(self)

    @property
    def utilities(self) -> UtilitiesCalls:
        """Jobs, downloads, a chat model, and whether the API is up."""
        from .calls.utilities import UtilitiesCalls

        return UtilitiesCalls(self)

    @property
    def videos(self) -> VideosCalls:
        """Videos, with their streams, transcripts, scenes, indexes and understandings."""
        from .calls.videos import VideosCalls

        return VideosCalls(self)


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
    def jobs(self) -> AsyncJobs:
        """Go on with a job: `await db.jobs.resume(job.token, Video).wait()`."""
        from .results import AsyncJobs

        return AsyncJobs(self)

    @property
    def ai_generation(self) -> AsyncAiGenerationCalls:
        """Making images, videos, sounds and text; dubbing, translating, cloning voices."""
        from .calls.ai_generation import AsyncAiGenerationCalls

        return AsyncAiGenerationCalls(self)

    @property
    def assets(self) -> AsyncAssetsCalls:
        """Listing videos, audio files and images, of all collections at once."""
        from .calls.assets import AsyncAssetsCalls

        return AsyncAssetsCalls(self)

    @property
    def audio(self) -> AsyncAudioCalls:
        """Audio files, and their transcripts."""
        from .calls.audio import AsyncAudioCalls

        return AsyncAudioCalls(self)

    @property
    def authentication(self) -> AsyncAuthenticationCalls:
        """The account, and its API keys."""
        from .calls.authentication import AsyncAuthenticationCalls

        return AsyncAuthenticationCalls(self)

    @property
    def billing(self) -> AsyncBillingCalls:
        """Credits, used and bought; auto-recharge, which charges a card."""
        from .calls.billing import AsyncBillingCalls

        return AsyncBillingCalls(self)

    @property
    def capture(self) -> AsyncCaptureCalls:
        """Taking in the screen, camera and sound of somebody's device."""
        from .calls.capture import AsyncCaptureCalls

        return AsyncCaptureCalls(self)

    @property
    def collections(self) -> AsyncCollectionsCalls:
        """Collections, which group media; uploading."""
        from .calls.collections import AsyncCollectionsCalls

        return AsyncCollectionsCalls(self)

    @property
    def editor(self) -> AsyncEditorCalls:
        """Joining parts of videos into one."""
        from .calls.editor import AsyncEditorCalls

        return AsyncEditorCalls(self)

    @property
    def images(self) -> AsyncImagesCalls:
        """Images."""
        from .calls.images import AsyncImagesCalls

        return AsyncImagesCalls(self)

    @property
    def meeting(self) -> AsyncMeetingCalls:
        """Recording meetings with a bot."""
        from .calls.meeting import AsyncMeetingCalls

        return AsyncMeetingCalls(self)

    @property
    def rt_stream(self) -> AsyncRtStreamCalls:
        """Live streams: taken in, understood, indexed, searched, watched for events."""
        from .calls.rt_stream import AsyncRtStreamCalls

        return AsyncRtStreamCalls(self)

    @property
    def sandbox(self) -> AsyncSandboxCalls:
        """Models that run for one account alone."""
        from .calls.sandbox import AsyncSandboxCalls

        return AsyncSandboxCalls(self)

    @property
    def search(self) -> AsyncSearchCalls:
        """Searching what is said and seen in videos, and asking about it."""
        from .calls.search import AsyncSearchCalls

        return AsyncSearchCalls(self)

    @property
    def transcode(self) -> AsyncTranscodeCalls:
        """Turning videos into other forms."""
        from .calls.transcode import AsyncTranscodeCalls

        return AsyncTranscodeCalls(self)

    @property
    def utilities(self) -> AsyncUtilitiesCalls:
        """Jobs, downloads, a chat model, and whether the API is up."""
        from .calls.utilities import AsyncUtilitiesCalls

        return AsyncUtilitiesCalls(self)

    @property
    def videos(self) -> AsyncVideosCalls:
        """Videos, with their streams, transcripts, scenes, indexes and understandings."""
        from .calls.videos import AsyncVideosCalls

        return AsyncVideosCalls(self)
