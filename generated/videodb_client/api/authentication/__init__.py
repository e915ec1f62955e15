"""The operations with the tag `authentication`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_api_key as create_api_key
    from . import delete_api_key as delete_api_key
    from . import get_user as get_user
    from . import list_api_keys as list_api_keys
    from . import set_api_key_collections as set_api_key_collections
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_api_key",
            "delete_api_key",
            "get_user",
            "list_api_keys",
            "set_api_key_collections",
        ),
    )
