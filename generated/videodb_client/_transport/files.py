"""Sends files, to a host of their own: over a connection of their own, with none of the client's headers or hooks."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from math import inf
from typing import Final, NamedTuple, cast
from weakref import ref

import httpx

from .._schema.operation import Answer
from ..types import Headers
from . import network
from .conversation import Fault
from .deadline import Clock, Deadline
from .faults import TICK, fault
from .gate import Place
from .lanes import AsyncLane, Lane
from .logs import quiet
from .retry import Failure
from .secrets import Hidden, reveal
from .transports import CONNECT, Transports

__all__ = ["Parcel", "asend_file", "send_file"]

_ENOUGH: Final = 64 * 1024
"""Bytes of a storage host's answer that are read: nobody needs more, and there may be no end to them."""


class Parcel(NamedTuple):
    """Where a file goes, and for how long: `url` is a secret, and `stall` the seconds that may pass without progress.

    The headers are all that is sent, but for `Host`; `content-length` has to be one of them.
    """

    url: Hidden[str]
    headers: Mapping[str, str]
    deadline: Deadline
    stall: float


def send_file(transports: Transports, clock: Clock, parcel: Parcel, pieces: Iterable[bytes]) -> Answer | Fault:
    """Send a file, once, and give the answer, its body cut short. Raises what `pieces` does."""
    backend = network.Backend(parcel.stall)
    backend.deadline = parcel.deadline

    def over() -> None:
        # From here on nothing is sent that could be slow for good reason: the answer has to come whole.
        backend.deadline = min(parcel.deadline, Deadline(clock, parcel.stall), key=Deadline.left)

    place = Place()
    token = quiet.set(ref(place))
    lane: Lane | None = None
    came = _Came()
    try:
        lane = transports.file_lane(parcel.url, backend)
        response = came.response = lane.transport.handle_request(_file_request(parcel, _followed(pieces, over)))
        try:
            # Not `iter_raw`: what a transport of the caller's gives may have been read already.
            for part in cast("httpx.SyncByteStream", response.stream):
                if came.add(part):
                    break
            return came.answer(response)
        finally:
            response.close()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        result = came.instead(error, parcel)
    finally:
        quiet.reset(token)
        if lane is not None and lane.transport is not transports.given:
            lane.close()
    return result


async def asend_file(transports: Transports, parcel: Parcel, pieces: AsyncIterable[bytes]) -> Answer | Fault:
    """Send a file without blocking, once, and give the answer, its body cut short. Raises what `pieces` does."""
    import asyncio

    left = parcel.deadline.left()
    scope = asyncio.timeout(None if left == inf else left)

    def over() -> None:
        by = asyncio.get_running_loop().time() + parcel.stall
        scope.reschedule(min(by, scope.when() or by))

    place = Place()
    token = quiet.set(ref(place))
    backend = network.AsyncBackend(parcel.stall)
    lane: AsyncLane | None = None
    came = _Came()
    try:
        lane = transports.async_file_lane(parcel.url, backend)
        async with scope:
            request = _file_request(parcel, _afollowed(pieces, over))
            response = came.response = await lane.transport.handle_async_request(request)
            try:
                async for part in cast("httpx.AsyncByteStream", response.stream):
                    if came.add(part):
                        break
                return came.answer(response)
            finally:
                await response.aclose()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        result = came.instead(error, parcel)
    except TimeoutError:
        if not scope.expired():
            raise
        result = came.instead(httpx.ReadTimeout(""), parcel)
    finally:
        quiet.reset(token)
        if lane is not None and lane.transport is not transports.given:
            await lane.aclose()
    return result


class _Came:
    """What came of an answer, its body cut short."""

    def __init__(self) -> None:
        self.response: httpx.Response | None = None
        self._content = b""

    def add(self, part: bytes) -> bool:
        """Take a part of the body; tells whether it is enough."""
        self._content += part
        return len(self._content) > _ENOUGH

    def answer(self, response: httpx.Response) -> Answer:
        return Answer(response.status_code, Headers(response.headers.multi_items()), self._content[:_ENOUGH])

    def instead(self, error: Exception, parcel: Parcel) -> Answer | Fault:
        """Give what a failure leaves: a refusal is one with half of its reasons, and a success is none."""
        if self.response is None:
            return _file_fault(error, parcel)
        answer = self.answer(self.response)
        return _file_fault(error, parcel)._replace(head=answer) if self.response.is_success else answer


def _file_request(parcel: Parcel, content: Iterable[bytes] | AsyncIterable[bytes]) -> httpx.Request:
    stall = parcel.stall
    limits = {"connect": min(CONNECT, stall), "read": stall, "write": stall, "pool": stall}
    return httpx.Request(
        "POST", reveal(parcel.url), headers=parcel.headers, content=content, extensions={"timeout": limits}
    )


def _followed(pieces: Iterable[bytes], over: Callable[[], None]) -> Iterator[bytes]:
    yield from pieces
    over()


async def _afollowed(pieces: AsyncIterable[bytes], over: Callable[[], None]) -> AsyncIterator[bytes]:
    async for piece in pieces:
        yield piece
    over()


def _file_fault(error: Exception, parcel: Parcel) -> Fault:
    if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
        late = parcel.deadline.left() <= TICK
        reason = f"not over in {parcel.deadline.seconds:g} s" if late else f"no progress for {parcel.stall:g} s"
        return Fault(Failure.LATE, reason)
    return fault(error, parcel.deadline)
