"""Say which of two names look alike, and which of the things that went look like things that came. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from typing import TypeVar

Key = TypeVar("Key")

ALIKE = 0.6
"""From here on two things that went and came are told as one that was renamed."""


def words(name: str) -> list[str]:
    """Give the words of a name, whatever its case style: `thresholdCredits` and `threshold_credits` have the same."""
    parts = re.split(r"[^A-Za-z0-9]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name))
    return [part.lower() for part in parts if part]


def likeness(name: str, other: str) -> float:
    """Give how much two names look alike, from 0 to 1."""
    left, right = words(name), words(other)
    if left == right:
        return 1.0
    common = len(set(left) & set(right)) / max(len(set(left) | set(right)), 1)
    if common and (set(left) <= set(right) or set(right) <= set(left)):
        common = max(common, 0.75)
    return max(common, SequenceMatcher(None, "".join(left), "".join(right)).ratio())


def likely_renames(gone: Iterable[Key], come: Iterable[Key], score: Callable[[Key, Key], float]) -> dict[Key, Key]:
    """Pair what went with what came, the likeliest first; what looks like nothing that came is left out."""
    left, right = list(gone), list(come)
    rated = sorted(
        ((score(a, b), -i, -j) for i, a in enumerate(left) for j, b in enumerate(right)), key=lambda rate: rate[0]
    )
    pairs: dict[Key, Key] = {}
    for rate, i, j in sorted(rated, reverse=True):
        if rate >= ALIKE and left[-i] not in pairs and right[-j] not in pairs.values():
            pairs[left[-i]] = right[-j]
    return pairs
