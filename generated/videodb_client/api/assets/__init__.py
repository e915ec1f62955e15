"""The operations with the tag `assets`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_assets as list_assets
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(__name__, ("list_assets",))
