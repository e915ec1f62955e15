"""A client library for accessing VideoDB Server API"""

from typing import TYPE_CHECKING

from ._build import VERSION as __version__
from ._imports import importing as _importing

if TYPE_CHECKING:
    from . import api as api
    from . import auto_recharge as auto_recharge
    from . import errors as errors
    from . import jobs as jobs
    from . import models as models
    from . import pages as pages
    from . import results as results
    from . import sandbox as sandbox
    from . import testing as testing
    from . import types as types
    from . import uploads as uploads
    from .client import AuthenticatedClient, Client, Options
    from .errors import VideoDBError
    from .types import UNSET, Response, Unset
    from .videodb import AsyncVideoDB, VideoDB
else:
    # Not for type checkers: a module with __getattr__ has every name, misspelled ones included.
    _MODULES = {
        "AsyncVideoDB": "videodb",
        "AuthenticatedClient": "client",
        "Client": "client",
        "Options": "client",
        "Response": "types",
        "UNSET": "types",
        "Unset": "types",
        "VideoDB": "videodb",
        "VideoDBError": "errors",
    }
    _ITSELF = (
        "api",
        "auto_recharge",
        "errors",
        "jobs",
        "models",
        "pages",
        "results",
        "sandbox",
        "testing",
        "types",
        "uploads",
    )

    def __getattr__(name):
        if name in _ITSELF:
            with _importing:
                from importlib import import_module

                return import_module(f"{__name__}.{name}")
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with _importing:
            from importlib import import_module

            value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__():
        return sorted({*globals(), *_MODULES, *_ITSELF})


__all__ = (
    "UNSET",
    "AsyncVideoDB",
    "AuthenticatedClient",
    "Client",
    "Options",
    "Response",
    "Unset",
    "VideoDB",
    "VideoDBError",
    "__version__",
)
