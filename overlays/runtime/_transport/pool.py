"""The connections of a client: who has which lane, and the exchange of one request for one answer."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import ref

import httpx

from .._schema.operation import Answer
from .._schema.operation import Final as Ended
from ..types import Headers
from . import bodies, files
from .conversation import Fault, Send, Steps, Wait
from .faults import AstrayError, fault, is_fault
from .files import Parcel
from .gate import Place
from .lanes import AsyncLane, AsyncLanes, Lane, Lanes
from .logs import quiet
from .retry import Failure
from .secrets import SECRET_HEADERS, remove_frames, reveal
from .transports import CONNECT, Limits, Proxy, Transport, Transports, origin

if TYPE_CHECKING:
    import asyncio

    from ..client import Options
    from .deadline import Clock

__all__ = ["Hook", "Limits", "Parcel", "Pool", "Proxy", "Transport"]

Hook: TypeAlias = Callable[..., Any]


class Pool:
    """The connections of a client and its copies, made when first used, for as many threads and loops as there are.

    `base` is the address that the key is for; `options` are the client's. What cannot be made of them raises when
    first used: `ImportError` for an extra of httpx that is not installed, `OSError` for a CA file that is not there.
    """

    def __init__(self, base: str, options: Options, clock: Clock) -> None:
        self.clock = clock
        self.transports = Transports(base, options)
        self._most = options.get("max_answer_bytes", bodies.MOST)
        hooks = options.get("event_hooks") or {}
        self._before: tuple[Hook, ...] = tuple(hooks.get("request", ()))
        self._after: tuple[Hook, ...] = tuple(hooks.get("response", ()))
        self._lanes: dict[str, Lanes] = {}
        self._async_lanes: dict[asyncio.AbstractEventLoop, AsyncLanes] = {}

    def run(self, steps: Steps) -> Ended:
        """Make a call, and give what it ended with. Raises what `steps` and the hooks raise."""
        result: Answer | Fault | None = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration as end:
                ended: Ended = end.value
                return ended
            if isinstance(step, Wait):
                self.clock.sleep(step.seconds)
                result = None
            else:
                try:
                    result = self._send(step)
                except BaseException as error:
                    remove_frames(error)
                    raise

    async def arun(self, steps: Steps) -> Ended:
        """Make a call without blocking, and give what it ended with. Raises what `steps` and the hooks raise."""
        result: Answer | Fault | None = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration as end:
                ended: Ended = end.value
                return ended
            if isinstance(step, Wait):
                await self.clock.asleep(step.seconds)
                result = None
            else:
                try:
                    result = await self._asend(step)
                except BaseException as error:
                    remove_frames(error)
                    raise

    def close(self) -> None:
        """Close the connections of sync calls. Calls that are under way end; later ones open new connections."""
        if (lanes := self._lanes.pop("sync", None)) is not None:
            lanes.close()
        if isinstance(self.transports.given, httpx.BaseTransport):
            self.transports.given.close()

    async def aclose(self) -> None:
        """Close the connections of sync calls, and of async calls of this event loop.

        Those of another loop end with it.
        """
        import asyncio

        self.close()
        lanes = self._async_lanes.pop(asyncio.get_running_loop(), None)
        if lanes is not None:
            await lanes.aclose()
        if isinstance(self.transports.given, httpx.AsyncBaseTransport):
            await self.transports.given.aclose()

    # Sync

    def _send(self, step: Send) -> Answer | Fault:
        # One, whichever thread is first. No lock: an exception that a signal raises may leave one held.
        lanes = self._lanes.get("sync") or self._lanes.setdefault("sync", Lanes(self.transports.limits))
        place, before = Place(), quiet.get()
        try:
            return self._in_turn(lanes, place, step)
        finally:
            # Another interruption may have come while the first was cleaned up after.
            quiet.set(before)
            lanes.gate.leave(place)

    def _in_turn(self, lanes: Lanes, place: Place, step: Send) -> Answer | Fault:
        lane: Lane | None = None
        heads: list[httpx.Response] = []
        whole = False
        try:
            if not lanes.gate.enter(place, step.deadline.left):
                return Fault(Failure.LATE, "no connection was free", reached=False)
            quiet.set(ref(place))
            lane = lanes.shelf.take() or self.transports.lane()
            answer = self._exchange(lane, step, heads)
            whole = lane.transport is self.transports.given or lane.is_settled()
            return answer
        except BaseException as error:
            if not is_fault(error):
                raise
            result = fault(error, step.deadline, *heads)
        finally:
            if whole and lane is not None:
                lanes.leave(lane)
            elif lane is not None and lane.transport is not self.transports.given:
                lane.close()
            lanes.gate.leave(place)
        return result

    def _exchange(self, lane: Lane, step: Send, heads: list[httpx.Response]) -> Answer:
        """Send it, and give the answer; puts that into `heads` as soon as its head is there."""
        request = self._request(step)
        for hook in self._before:
            _call_hook(hook, request)
        self._refuse_astray(request)
        if lane.backend is not None:
            lane.backend.deadline = step.deadline
        head = lane.transport.handle_request(request)
        response = head
        try:
            heads.append(head)
            response = bodies.bounded(head, self._most, step.deadline)
            response.request = request
            for hook in self._after:
                _call_hook(hook, response)
            answer = Answer(head.status_code, Headers(head.headers.multi_items()), response.read())
            _refuse_half_sent(lane, request, head)
            return answer
        finally:
            response.close()

    # Async

    async def _asend(self, step: Send) -> Answer | Fault:
        import asyncio

        # It bounds all: waiting for a lane, looking the name up, a drip, and a transport that is not ours.
        scope = asyncio.timeout(step.deadline.left())
        place = Place()
        token = quiet.set(ref(place))
        heads: list[httpx.Response] = []
        taken: list[AsyncLane] = []
        try:
            async with scope:
                lanes = self._async_lanes.get(asyncio.get_running_loop())
                if lanes is None:
                    lanes = await self._first_async_lanes()
                async with lanes.gate:
                    return await self._alane_exchange(lanes, step, heads, taken)
        except BaseException as error:
            if is_fault(error):
                result = fault(error, step.deadline, *heads)
            elif isinstance(error, TimeoutError) and scope.expired():
                result = _late(step, heads, taken)
            else:
                raise
        finally:
            quiet.reset(token)
        return result

    async def _alane_exchange(
        self, lanes: AsyncLanes, step: Send, heads: list[httpx.Response], taken: list[AsyncLane]
    ) -> Answer:
        lane = lanes.shelf.take() or self.transports.async_lane()
        taken.append(lane)
        if lane.backend is not None:
            lane.backend.has_written = False
        whole = False
        try:
            answer = await self._aexchange(lane, step, heads)
            whole = lane.transport is self.transports.given or lane.is_settled()
            return answer
        finally:
            if whole:
                await lanes.leave(lane)
            elif lane.transport is not self.transports.given:
                await lane.aclose()

    async def _aexchange(self, lane: AsyncLane, step: Send, heads: list[httpx.Response]) -> Answer:
        request = self._request(step)
        for hook in self._before:
            await _acall_hook(hook, request)
        self._refuse_astray(request)
        head = await lane.transport.handle_async_request(request)
        response = head
        try:
            heads.append(head)
            response = bodies.bounded(head, self._most, step.deadline)
            response.request = request
            for hook in self._after:
                await _acall_hook(hook, response)
            answer = Answer(head.status_code, Headers(head.headers.multi_items()), await response.aread())
            _refuse_half_sent(lane, request, head)
            return answer
        finally:
            await response.aclose()

    async def _first_async_lanes(self) -> AsyncLanes:
        import asyncio

        for other in [other for other in [*self._async_lanes] if other.is_closed()]:
            self._async_lanes.pop(other, None)
        lanes = self._async_lanes[asyncio.get_running_loop()] = AsyncLanes(self.transports.limits)
        await lanes.open()
        return lanes

    # Files

    def send_file(self, parcel: Parcel, pieces: Iterable[bytes]) -> Answer | Fault:
        """Send a file, once, and give the answer, its body cut short. Raises what `pieces` does."""
        try:
            return files.send_file(self.transports, self.clock, parcel, pieces)
        except BaseException as error:
            remove_frames(error)
            raise

    async def asend_file(self, parcel: Parcel, pieces: AsyncIterable[bytes]) -> Answer | Fault:
        """Send a file without blocking, once, and give the answer, its body cut short. Raises what `pieces` does."""
        try:
            return await files.asend_file(self.transports, parcel, pieces)
        except BaseException as error:
            remove_frames(error)
            raise

    # Both

    def _request(self, step: Send) -> httpx.Request:
        outgoing, left = step.outgoing, max(step.deadline.left(), 0.0)
        limits = {"connect": min(CONNECT, left), "read": left, "write": left, "pool": left}
        request = httpx.Request(
            outgoing.method,
            reveal(outgoing.url),
            headers=reveal(outgoing.headers),
            content=None if outgoing.body is None else reveal(outgoing.body),
            extensions={"timeout": limits},
        )
        if request.headers.get("content-length", "0") != "0":
            request.stream = bodies.Sent(request.stream)
        return request

    def _refuse_astray(self, request: httpx.Request) -> None:
        """The second lock: whatever a redirect or a hook has done, a secret goes home or nowhere."""
        if origin(request.url) != self.transports.home and any(name in request.headers for name in SECRET_HEADERS):
            raise AstrayError


def _late(step: Send, heads: list[httpx.Response], taken: list[AsyncLane]) -> Fault:
    """Say how far an async call was that its deadline ended."""
    if not taken:
        return Fault(Failure.LATE, "no connection was free", reached=False)
    backend = taken[0].backend
    unsent = backend is not None and not backend.has_written
    return fault((httpx.ConnectTimeout if unsent else httpx.ReadTimeout)(""), step.deadline, *heads, late=True)


def _refuse_half_sent(lane: Lane | AsyncLane, request: httpx.Request, head: httpx.Response) -> None:
    if isinstance(request.stream, bodies.Sent):
        request.stream.refuse_success(head.status_code, by_stream=lane.backend is not None)


def _call_hook(hook: Hook, subject: httpx.Request | httpx.Response) -> None:
    result = hook(subject)
    if hasattr(result, "__await__"):
        if hasattr(result, "close"):
            result.close()
        raise TypeError("event_hooks: an async hook in a sync call")


async def _acall_hook(hook: Hook, subject: httpx.Request | httpx.Response) -> None:
    result = hook(subject)
    if hasattr(result, "__await__"):
        await result
