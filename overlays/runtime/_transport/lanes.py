"""Lanes: transports with one connection each, of which a call has one to itself; and where idle ones are kept.

httpcore's own pool searches all its connections for each call, and its async form dies when calls that wait inside it
are given up together; here they wait before it, at the gate. A lane on which anything went wrong is thrown away.
"""

from __future__ import annotations

import sys
import time
import weakref
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Generic, TypeVar

import httpx

from . import network
from .gate import Gate

__all__ = ["AsyncLane", "AsyncLanes", "Lane", "Lanes", "Shelf"]

T = TypeVar("T")


class Lane:
    """A transport for sync calls, one at a time, and what bounds its sockets."""

    def __init__(self, transport: httpx.BaseTransport, backend: network.Backend | None) -> None:
        self.transport, self.backend = transport, backend

    def is_settled(self) -> bool:
        """Whether it can have another call."""
        return isinstance(self.transport, httpx.HTTPTransport) and network.is_settled(self.transport._pool)

    def close(self) -> None:
        # The sockets first: whatever state a failure left the rest in, they are not left open.
        if self.backend is not None:
            with suppress(Exception):
                self.backend.close()
        with suppress(Exception):  # it is of no more use, however it goes
            self.transport.close()

    def __del__(self) -> None:
        if (backend := getattr(self, "backend", None)) is not None:  # an interrupted call may lose it, half made too
            with suppress(Exception):
                backend.close()


class AsyncLane:
    """A transport for async calls, one at a time, and what makes its sockets."""

    def __init__(self, transport: httpx.AsyncBaseTransport, backend: network.AsyncBackend | None) -> None:
        self.transport, self.backend = transport, backend

    def is_settled(self) -> bool:
        return isinstance(self.transport, httpx.AsyncHTTPTransport) and network.is_settled(self.transport._pool)

    async def aclose(self) -> None:
        with suppress(Exception):
            await self.transport.aclose()
        if self.backend is not None:
            with suppress(Exception):
                await self.backend.aclose()


class Shelf(Generic[T]):
    """Idle lanes, the one used last on top, so that few are kept warm. Each step is one step of a list: no lock."""

    def __init__(self, limits: httpx.Limits) -> None:
        size = limits.max_keepalive_connections
        self._size = sys.maxsize if size is None else size
        self._expiry = limits.keepalive_expiry
        self.idle: list[tuple[float, T]] = []

    def take(self) -> T | None:
        try:
            return self.idle.pop()[1]
        except IndexError:
            return None

    def give(self, lane: T) -> list[T]:
        """Put a lane back; gives those that are too many or too old, to be closed."""
        now = time.monotonic()
        self.idle.append((now, lane))
        done: list[T] = []
        while self.idle and (
            len(self.idle) > self._size or (self._expiry is not None and now - self.idle[0][0] > self._expiry)
        ):
            done += _drained(self.idle, 1)
        return done


def _drained(idle: list[tuple[float, T]], count: int) -> list[T]:
    done = []
    with suppress(IndexError):
        for _ in range(count):
            done.append(idle.pop(0)[1])
    return done


def _close_all(idle: list[tuple[float, Lane]]) -> None:
    for lane in _drained(idle, sys.maxsize):
        lane.close()


class Lanes:
    """The lanes of sync calls."""

    def __init__(self, limits: httpx.Limits) -> None:
        self.gate = Gate(limits.max_connections)
        self.shelf: Shelf[Lane] = Shelf(limits)
        self.closed = False
        weakref.finalize(self, _close_all, self.shelf.idle)  # for a client that nobody closed

    def close(self) -> None:
        self.closed = True
        _close_all(self.shelf.idle)

    def leave(self, lane: Lane) -> None:
        for old in self.shelf.give(lane):
            old.close()
        if self.closed:
            self.close()


class AsyncLanes:
    """The lanes of async calls of one event loop."""

    def __init__(self, limits: httpx.Limits) -> None:
        import asyncio

        self.gate = asyncio.Semaphore(limits.max_connections or sys.maxsize)
        self.shelf: Shelf[AsyncLane] = Shelf(limits)
        self.closed = False
        self._keeper = self._kept()

    async def open(self) -> None:
        await anext(self._keeper)

    async def _kept(self) -> AsyncGenerator[None, None]:
        # A loop that ends closes the async generators that were begun in it: so these connections end with it, where
        # they would be left open for a loop that can no longer close them.
        try:
            yield
        finally:
            await self._close()

    async def aclose(self) -> None:
        await self._keeper.aclose()
        await self._close()

    async def _close(self) -> None:
        self.closed = True
        for lane in _drained(self.shelf.idle, sys.maxsize):
            await lane.aclose()

    async def leave(self, lane: AsyncLane) -> None:
        for old in self.shelf.give(lane):
            await old.aclose()
        if self.closed:
            await self._close()
