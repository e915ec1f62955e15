"""The calls, a module for each tag."""

from typing import TYPE_CHECKING

from .._imports import importing as _importing

if TYPE_CHECKING:
    from ..results import AsyncJobs, Jobs
    from .ai_generation import AiGenerationCalls, AsyncAiGenerationCalls
    from .assets import AssetsCalls, AsyncAssetsCalls
    from .audio import AsyncAudioCalls, AudioCalls
    from .authentication import AsyncAuthenticationCalls, AuthenticationCalls
    from .billing import AsyncBillingCalls, BillingCalls
    from .capture import AsyncCaptureCalls, CaptureCalls
    from .collections import AsyncCollectionsCalls, CollectionsCalls
    from .editor import AsyncEditorCalls, EditorCalls
    from .images import AsyncImagesCalls, ImagesCalls
    from .meeting import AsyncMeetingCalls, MeetingCalls
    from .rt_stream import AsyncRtStreamCalls, RtStreamCalls
    from .sandbox import AsyncSandboxCalls, SandboxCalls
    from .search import AsyncSearchCalls, SearchCalls
    from .transcode import AsyncTranscodeCalls, TranscodeCalls
    from .utilities import AsyncUtilitiesCalls, UtilitiesCalls
    from .videos import AsyncVideosCalls, VideosCalls
else:
    # Not for type checkers: a module with __getattr__ has every name, misspelled ones included.
    _MODULES = {
        "AsyncJobs": "..results",
        "Jobs": "..results",
        "AsyncAiGenerationCalls": ".ai_generation",
        "AiGenerationCalls": ".ai_generation",
        "AsyncAssetsCalls": ".assets",
        "AssetsCalls": ".assets",
        "AsyncAudioCalls": ".audio",
        "AudioCalls": ".audio",
        "AsyncAuthenticationCalls": ".authentication",
        "AuthenticationCalls": ".authentication",
        "AsyncBillingCalls": ".billing",
        "BillingCalls": ".billing",
        "AsyncCaptureCalls": ".capture",
        "CaptureCalls": ".capture",
        "AsyncCollectionsCalls": ".collections",
        "CollectionsCalls": ".collections",
        "AsyncEditorCalls": ".editor",
        "EditorCalls": ".editor",
        "AsyncImagesCalls": ".images",
        "ImagesCalls": ".images",
        "AsyncMeetingCalls": ".meeting",
        "MeetingCalls": ".meeting",
        "AsyncRtStreamCalls": ".rt_stream",
        "RtStreamCalls": ".rt_stream",
        "AsyncSandboxCalls": ".sandbox",
        "SandboxCalls": ".sandbox",
        "AsyncSearchCalls": ".search",
        "SearchCalls": ".search",
        "AsyncTranscodeCalls": ".transcode",
        "TranscodeCalls": ".transcode",
        "AsyncUtilitiesCalls": ".utilities",
        "UtilitiesCalls": ".utilities",
        "AsyncVideosCalls": ".videos",
        "VideosCalls": ".videos",
    }

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with _importing:
            from importlib import import_module

            value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__():
        return sorted([*globals(), *_MODULES])


__all__ = (
    "AsyncJobs",
    "Jobs",
    "AsyncAiGenerationCalls",
    "AiGenerationCalls",
    "AsyncAssetsCalls",
    "AssetsCalls",
    "AsyncAudioCalls",
    "AudioCalls",
    "AsyncAuthenticationCalls",
    "AuthenticationCalls",
    "AsyncBillingCalls",
    "BillingCalls",
    "AsyncCaptureCalls",
    "CaptureCalls",
    "AsyncCollectionsCalls",
    "CollectionsCalls",
    "AsyncEditorCalls",
    "EditorCalls",
    "AsyncImagesCalls",
    "ImagesCalls",
    "AsyncMeetingCalls",
    "MeetingCalls",
    "AsyncRtStreamCalls",
    "RtStreamCalls",
    "AsyncSandboxCalls",
    "SandboxCalls",
    "AsyncSearchCalls",
    "SearchCalls",
    "AsyncTranscodeCalls",
    "TranscodeCalls",
    "AsyncUtilitiesCalls",
    "UtilitiesCalls",
    "AsyncVideosCalls",
    "VideosCalls",
)
