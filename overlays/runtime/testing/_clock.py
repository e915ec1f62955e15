"""The fake's own time: it stands still until a test, or a wait for a job, moves it on."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["Clock"]

_START: Final = datetime(2026, 1, 15, 10, 30, tzinfo=UTC)


class Clock:
    """A time that is told to go on, in seconds since it began."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def advance(self, seconds: float) -> None:
        """Let time pass. Raises `ValueError` for a time that cannot pass."""
        if not 0 <= seconds < math.inf:
            raise ValueError(f"seconds: zero or more, and finite, is wanted here, not {seconds!r}")
        self.seconds += seconds

    def at(self, seconds: float) -> datetime:
        """Give the moment that is so many seconds after the beginning."""
        return _START + timedelta(seconds=seconds)

    @property
    def now(self) -> datetime:
        """The moment it is."""
        return self.at(self.seconds)

    def stamp(self, seconds: float | None = None) -> str:
        """Write a moment as the API does: the one it is, unless another is given in seconds since the beginning."""
        return self.at(self.seconds if seconds is None else seconds).strftime("%Y-%m-%dT%H:%M:%SZ")
