"""Warn of what the description calls deprecated, where the caller wrote it."""

from __future__ import annotations

import sys
import warnings

__all__ = ["warn"]

_PACKAGE = __name__.partition(".")[0] + "."


def warn(what: str) -> None:
    """Give a `DeprecationWarning` that points at the first line outside of this package: Python shows only such."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and f"{frame.f_globals.get('__name__', '')}.".startswith(_PACKAGE):
        level, frame = level + 1, frame.f_back
    warnings.warn(what, DeprecationWarning, stacklevel=level)
