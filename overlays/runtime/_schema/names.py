"""Which name a caller may have meant by another."""

from __future__ import annotations

from collections.abc import Collection

from .._imports import importing

__all__ = ["nearest", "same", "variable"]


def same(name: str, keys: Collection[str]) -> str | None:
    """Give the key that a name stands for, in whichever style it is written."""
    folded = {_folded(key): key for key in reversed(list(keys))}
    return name if name in keys else folded.get(_folded(name))


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def variable(kind: type) -> str:
    """Give what a caller may have called a model: `video`, of the last word of its name."""
    words = "".join(f" {c}" if c.isupper() else c for c in kind.__name__).split()
    return words[-1].lower() if words else "model"


def nearest(name: str, known: Collection[str]) -> str | None:
    """Give the known name that a name looks like a slip of."""
    with importing:
        from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, n=1, cutoff=0.75)), None)
