"""Time and chance, in one place, so that a test can give its own."""

from __future__ import annotations

import random
import time

__all__ = ["Clock", "Deadline"]


class Clock:
    """The clock of a client. All times are in seconds."""

    def monotonic(self) -> float:
        """Give a time that only grows, from no particular beginning."""
        return time.monotonic()

    def wall(self) -> float:
        """Give the time since the epoch, to compare dates with."""
        return time.time()

    def chance(self) -> float:
        """Give a number from 0 up to, not including, 1."""
        return random.random()

    def sleep(self, seconds: float) -> None:
        """Wait, in a sync call."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait, in an async call."""
        from asyncio import sleep

        await sleep(seconds)


class Deadline:
    """When a call must be over. `seconds` is what it had at its start."""

    __slots__ = ("_at", "_clock", "seconds")

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock, self._at, self.seconds = clock, clock.monotonic() + seconds, seconds

    def left(self) -> float:
        """Give the seconds left: zero or less when it has passed."""
        return self._at - self._clock.monotonic()

    def __repr__(self) -> str:
        return f"Deadline({self.seconds:g} s)"
