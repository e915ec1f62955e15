"""The operations with the tag `search`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import aggregate_collection as aggregate_collection
    from . import aggregate_video as aggregate_video
    from . import ask_collection as ask_collection
    from . import ask_video as ask_video
    from . import query_collection as query_collection
    from . import query_video as query_video
    from . import search_collection_v2 as search_collection_v2
    from . import search_collections as search_collections
    from . import search_titles as search_titles
    from . import search_video_index as search_video_index
    from . import search_video_v2 as search_video_v2
    from . import search_web as search_web
    from . import semantic_search_collection as semantic_search_collection
    from . import semantic_search_video as semantic_search_video
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "aggregate_collection",
            "aggregate_video",
            "ask_collection",
            "ask_video",
            "query_collection",
            "query_video",
            "search_collection_v2",
            "search_collections",
            "search_titles",
            "search_video_index",
            "search_video_v2",
            "search_web",
            "semantic_search_collection",
            "semantic_search_video",
        ),
    )
