"""The operations with the tag `videos`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_index as create_index
    from . import create_scene_index as create_scene_index
    from . import create_video_clip as create_video_clip
    from . import create_video_index as create_video_index
    from . import create_video_thumbnail as create_video_thumbnail
    from . import create_video_transcription as create_video_transcription
    from . import create_video_understanding as create_video_understanding
    from . import create_video_workflow as create_video_workflow
    from . import delete_index as delete_index
    from . import delete_scene_collection as delete_scene_collection
    from . import delete_scene_index as delete_scene_index
    from . import delete_video as delete_video
    from . import delete_video_index as delete_video_index
    from . import delete_video_storage as delete_video_storage
    from . import delete_video_understanding as delete_video_understanding
    from . import describe_video_frame as describe_video_frame
    from . import describe_video_scene as describe_video_scene
    from . import extract_video_scenes as extract_video_scenes
    from . import generate_video_stream as generate_video_stream
    from . import get_analyzer_output as get_analyzer_output
    from . import get_index as get_index
    from . import get_index_records as get_index_records
    from . import get_scene_collection as get_scene_collection
    from . import get_scene_index as get_scene_index
    from . import get_video as get_video
    from . import get_video_index as get_video_index
    from . import get_video_reframe as get_video_reframe
    from . import get_video_thumbnail as get_video_thumbnail
    from . import get_video_transcription as get_video_transcription
    from . import get_video_understanding as get_video_understanding
    from . import list_indexes as list_indexes
    from . import list_scene_indexes as list_scene_indexes
    from . import list_video_scenes as list_video_scenes
    from . import list_video_thumbnails as list_video_thumbnails
    from . import list_video_understandings as list_video_understandings
    from . import list_videos as list_videos
    from . import reframe_video as reframe_video
    from . import update_scene_collection as update_scene_collection
    from . import update_video as update_video
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_index",
            "create_scene_index",
            "create_video_clip",
            "create_video_index",
            "create_video_thumbnail",
            "create_video_transcription",
            "create_video_understanding",
            "create_video_workflow",
            "delete_index",
            "delete_scene_collection",
            "delete_scene_index",
            "delete_video",
            "delete_video_index",
            "delete_video_storage",
            "delete_video_understanding",
            "describe_video_frame",
            "describe_video_scene",
            "extract_video_scenes",
            "generate_video_stream",
            "get_analyzer_output",
            "get_index",
            "get_index_records",
            "get_scene_collection",
            "get_scene_index",
            "get_video",
            "get_video_index",
            "get_video_reframe",
            "get_video_thumbnail",
            "get_video_transcription",
            "get_video_understanding",
            "list_indexes",
            "list_scene_indexes",
            "list_video_scenes",
            "list_video_thumbnails",
            "list_video_understandings",
            "list_videos",
            "reframe_video",
            "update_scene_collection",
            "update_video",
        ),
    )
