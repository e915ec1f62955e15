"""How many calls go at a time, and who is next. An exception that a signal raises, at any moment, takes no place.

A place is had by being among the first in the line, and the line knows only those that live: nothing counts that
someone has to bring back. A semaphore, and a lock in a `with`, can each be interrupted between the taking and the
beginning of the block that gives back. Each step on the line is one of the interpreter's own, in the midst of which
nothing is raised.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Final
from weakref import ref

__all__ = ["Gate", "Place"]

_LOOK: Final = 0.05
"""Seconds after which one who waits looks for himself: one who was interrupted tells nobody that he is gone."""


class Place:
    """A place in the line, until it is left, or nobody keeps it."""

    __slots__ = ("__weakref__", "bell")

    def __init__(self) -> None:
        self.bell: SimpleQueue[None] | None = None


class Gate:
    """Lets `size` through at a time, in the order in which they came; all, if it is `None`."""

    def __init__(self, size: int | None) -> None:
        self._size = size or sys.maxsize
        self._line: dict[ref[Place], None] = {}

    def enter(self, place: Place, left: Callable[[], float]) -> bool:
        """Wait until `place` is among the first; tells whether it is, before `left` says that no time is.

        It has to be left in any case, an exception included.
        """
        self._line[ref(place)] = None
        if self._admits(place):
            return True
        bell = place.bell = SimpleQueue()
        while not self._admits(place):
            seconds = left()
            if seconds <= 0:
                return False
            try:
                bell.get(timeout=min(seconds, _LOOK))
            except Empty:
                continue
        place.bell = None
        return True

    def leave(self, place: Place) -> None:
        """Make room, and tell those that have it. To leave twice is to leave once."""
        self._line.pop(ref(place), None)
        if len(self._line) >= self._size:
            for one in self._first():
                if (bell := one.bell) is not None:
                    bell.put(None)

    def _admits(self, place: Place) -> bool:
        """Whether it is among the first; once it is, it stays so."""
        return len(self._line) <= self._size or any(one is place for one in self._first())

    def _first(self) -> list[Place]:
        first: list[Place] = []
        for reference in self._waiting():
            one = reference()
            if one is None:
                self._line.pop(reference, None)
            else:
                first.append(one)
                if len(first) == self._size:
                    break
        return first

    def _waiting(self) -> list[ref[Place]]:
        while True:
            try:
                return list(self._line)
            except RuntimeError:  # what is collected meanwhile may have changed it
                continue
