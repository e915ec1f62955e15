"""The operations with the tag `rt_stream`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_alert as create_alert
    from . import create_event as create_event
    from . import create_rtstream as create_rtstream
    from . import create_rtstream_index as create_rtstream_index
    from . import create_rtstream_index_alert as create_rtstream_index_alert
    from . import create_rtstream_scene_index as create_rtstream_scene_index
    from . import create_rtstream_understanding as create_rtstream_understanding
    from . import export_rtstream as export_rtstream
    from . import get_rtstream as get_rtstream
    from . import get_rtstream_index as get_rtstream_index
    from . import get_rtstream_index_records as get_rtstream_index_records
    from . import get_rtstream_scene_index as get_rtstream_scene_index
    from . import get_rtstream_scene_records as get_rtstream_scene_records
    from . import get_rtstream_stream as get_rtstream_stream
    from . import get_rtstream_transcription as get_rtstream_transcription
    from . import get_rtstream_transcription_status as get_rtstream_transcription_status
    from . import get_rtstream_understanding as get_rtstream_understanding
    from . import get_rtstream_understanding_records as get_rtstream_understanding_records
    from . import list_alerts as list_alerts
    from . import list_events as list_events
    from . import list_rtstream_index_alerts as list_rtstream_index_alerts
    from . import list_rtstream_indexes as list_rtstream_indexes
    from . import list_rtstream_scene_indexes as list_rtstream_scene_indexes
    from . import list_rtstream_understandings as list_rtstream_understandings
    from . import list_rtstreams as list_rtstreams
    from . import manage_rtstream_transcription as manage_rtstream_transcription
    from . import search_collection_rtstreams as search_collection_rtstreams
    from . import search_rtstream as search_rtstream
    from . import update_alert_status as update_alert_status
    from . import update_rtstream as update_rtstream
    from . import update_rtstream_index_alert_status as update_rtstream_index_alert_status
    from . import update_rtstream_index_status as update_rtstream_index_status
    from . import update_rtstream_scene_index as update_rtstream_scene_index
    from . import update_rtstream_scene_index_status as update_rtstream_scene_index_status
    from . import update_rtstream_status as update_rtstream_status
    from . import update_rtstream_understanding_status as update_rtstream_understanding_status
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_alert",
            "create_event",
            "create_rtstream",
            "create_rtstream_index",
            "create_rtstream_index_alert",
            "create_rtstream_scene_index",
            "create_rtstream_understanding",
            "export_rtstream",
            "get_rtstream",
            "get_rtstream_index",
            "get_rtstream_index_records",
            "get_rtstream_scene_index",
            "get_rtstream_scene_records",
            "get_rtstream_stream",
            "get_rtstream_transcription",
            "get_rtstream_transcription_status",
            "get_rtstream_understanding",
            "get_rtstream_understanding_records",
            "list_alerts",
            "list_events",
            "list_rtstream_index_alerts",
            "list_rtstream_indexes",
            "list_rtstream_scene_indexes",
            "list_rtstream_understandings",
            "list_rtstreams",
            "manage_rtstream_transcription",
            "search_collection_rtstreams",
            "search_rtstream",
            "update_alert_status",
            "update_rtstream",
            "update_rtstream_index_alert_status",
            "update_rtstream_index_status",
            "update_rtstream_scene_index",
            "update_rtstream_scene_index_status",
            "update_rtstream_status",
            "update_rtstream_understanding_status",
        ),
    )
