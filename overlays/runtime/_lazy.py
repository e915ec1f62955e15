"""Modules of a package that are there as soon as it is, and are imported when they are wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from types import ModuleType

from ._imports import importing

__all__ = ["modules"]


def modules(package: str, names: Sequence[str]) -> tuple[Callable[[str], ModuleType], Callable[[], list[str]]]:
    """Give `__getattr__` and `__dir__` of a package that has these modules."""

    def get(name: str) -> ModuleType:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        with importing:
            return import_module(f"{package}.{name}")

    return get, lambda: sorted({*vars(sys.modules[package]), *names})
