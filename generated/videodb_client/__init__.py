"""A client library for accessing VideoDB Server API"""

from typing import TYPE_CHECKING

from ._build import VERSION as __version__

if TYPE_CHECKING:
    from .client import AuthenticatedClient, Client
    from .errors import VideoDBError
    from .types import UNSET, Response, Unset
else:
    # Not for type checkers: a module with __getattr__ has every name, misspelled ones included.
    _MODULES = {
        "AuthenticatedClient": "client",
        "Client": "client",
        "Response": "types",
        "UNSET": "types",
        "Unset": "types",
        "VideoDBError": "errors",
    }

    def __getattr__(name):
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__():
        return sorted([*globals(), *_MODULES])


__all__ = (
    "UNSET",
    "AuthenticatedClient",
    "Client",
    "Response",
    "Unset",
    "VideoDBError",
    "__version__",
)
