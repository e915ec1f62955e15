"""The operations with the tag `collections`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_collection as create_collection
    from . import delete_collection as delete_collection
    from . import get_collection as get_collection
    from . import get_upload_url as get_upload_url
    from . import get_websocket_url as get_websocket_url
    from . import list_collections as list_collections
    from . import update_collection as update_collection
    from . import upload_to_collection as upload_to_collection
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_collection",
            "delete_collection",
            "get_collection",
            "get_upload_url",
            "get_websocket_url",
            "list_collections",
            "update_collection",
            "upload_to_collection",
        ),
    )
