"""The one module that touches httpx: sends requests, gives back answers, turns httpx's errors into words of ours.

Calls go over *lanes*: transports with one connection each, of which a call has one to itself. httpcore's own pool
searches all its connections for each call, and its async form dies when calls that wait inside it are given up
together; here they wait before it. A lane on which anything went wrong is thrown away.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import weakref
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from contextvars import ContextVar
from importlib.util import find_spec
from math import inf
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

import httpx

from . import _address, _network
from ._call import Fault, Send, Steps, Wait
from ._clock import Deadline
from ._operation import Answer
from ._operation import Final as Ended
from ._retry import Failure
from ._secrets import SECRET_HEADERS, Hidden, remove_frames
from .types import Headers

if TYPE_CHECKING:
    import asyncio
    import ssl

    from ._clock import Clock
    from .client import Options

__all__ = ["Hook", "Limits", "Parcel", "Pool", "Proxy", "Transport"]

Transport: TypeAlias = httpx.BaseTransport | httpx.AsyncBaseTransport
Limits: TypeAlias = httpx.Limits
Proxy: TypeAlias = str | httpx.Proxy
Hook: TypeAlias = Callable[..., Any]

CONNECT: Final = 10.0
"""Seconds for making a connection, so that a second attempt has some left."""

_TICK: Final = 0.01
"""Seconds: a timeout that comes this close to the deadline is the deadline's."""

_ENOUGH: Final = 64 * 1024
"""Bytes of a storage host's answer that are read: nobody needs more, and there may be no end to them."""

LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)

T = TypeVar("T")


class _Lane:
    """A transport for sync calls, one at a time, and what bounds its sockets."""

    def __init__(self, transport: httpx.BaseTransport, backend: _network.Backend | None) -> None:
        self.transport, self.backend = transport, backend

    def is_settled(self) -> bool:
        """Whether it can have another call."""
        return isinstance(self.transport, httpx.HTTPTransport) and _network.is_settled(self.transport._pool)

    def close(self) -> None:
        with suppress(Exception):  # it is of no more use, however it goes
            self.transport.close()


class _AsyncLane:
    """A transport for async calls, one at a time."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self.transport = transport

    def is_settled(self) -> bool:
        return isinstance(self.transport, httpx.AsyncHTTPTransport) and _network.is_settled(self.transport._pool)

    async def aclose(self) -> None:
        with suppress(Exception):
            await self.transport.aclose()


class _Shelf(Generic[T]):
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


def _close_all(idle: list[tuple[float, _Lane]]) -> None:
    for lane in _drained(idle, sys.maxsize):
        lane.close()


class _Lanes:
    """The lanes of sync calls of one process."""

    def __init__(self, limits: httpx.Limits) -> None:
        self.process = os.getpid()
        self.gate = threading.Semaphore(limits.max_connections or sys.maxsize)
        self.shelf: _Shelf[_Lane] = _Shelf(limits)
        self.closed = False
        weakref.finalize(self, _close_all, self.shelf.idle)  # for a client that nobody closed

    def close(self) -> None:
        self.closed = True
        _close_all(self.shelf.idle)

    def leave(self, lane: _Lane) -> None:
        for old in self.shelf.give(lane):
            old.close()
        if self.closed:
            self.close()


class _AsyncLanes:
    """The lanes of async calls of one event loop."""

    def __init__(self, limits: httpx.Limits) -> None:
        import asyncio

        self.gate = asyncio.Semaphore(limits.max_connections or sys.maxsize)
        self.shelf: _Shelf[_AsyncLane] = _Shelf(limits)
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

    async def leave(self, lane: _AsyncLane) -> None:
        for old in self.shelf.give(lane):
            await old.aclose()
        if self.closed:
            await self._close()


class Pool:
    """The connections of a client and its copies, made when first used, for as many threads and loops as there are.

    `base` is the address that the key is for; `options` are the client's. What cannot be made of them raises when
    first used: `ImportError` for an extra of httpx that is not installed, `OSError` for a CA file that is not there.
    """

    def __init__(self, base: str, options: Options, clock: Clock) -> None:
        self.clock = clock
        self._home = _origin(httpx.URL(base))
        self._trust_env = options.get("trust_env", True)
        self._verify = options.get("verify", True)
        self._http2 = options.get("http2", False)
        if self._http2 and find_spec("h2") is None:
            raise ImportError("http2=True needs the package h2: install httpx[http2]")
        self._limits = options.get("limits") or LIMITS
        hooks = options.get("event_hooks") or {}
        self._before: tuple[Hook, ...] = tuple(hooks.get("request", ()))
        self._after: tuple[Hook, ...] = tuple(hooks.get("response", ()))
        self._given = options.get("transport")
        self._given_proxy = options.get("proxy")
        self._proxy = self._given_proxy or self._environment_proxy(*self._home[:2])
        self._context: ssl.SSLContext | None = None
        self._lock = threading.Lock()
        self._lanes: _Lanes | None = None
        self._async_lanes: dict[asyncio.AbstractEventLoop, _AsyncLanes] = {}

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
                result = self._send(step)

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
                result = await self._asend(step)

    def close(self) -> None:
        """Close the connections of sync calls. Calls that are under way end; later ones open new connections."""
        lanes, self._lanes = self._lanes, None
        if lanes is not None and lanes.process == os.getpid():
            lanes.close()
        if isinstance(self._given, httpx.BaseTransport):
            self._given.close()

    async def aclose(self) -> None:
        """Close the connections of sync calls, and of async calls of this event loop.

        Those of another loop end with it.
        """
        import asyncio

        self.close()
        lanes = self._async_lanes.pop(asyncio.get_running_loop(), None)
        if lanes is not None:
            await lanes.aclose()
        if isinstance(self._given, httpx.AsyncBaseTransport):
            await self._given.aclose()

    # Sync

    def _send(self, step: Send) -> Answer | Fault:
        lanes = self._lanes
        if lanes is None or lanes.process != os.getpid():
            lanes = self._first_lanes()
        if not lanes.gate.acquire(timeout=min(max(step.deadline.left(), 0.0), threading.TIMEOUT_MAX)):
            return Fault(Failure.LATE, "no connection was free", reached=False)
        token = _quiet.set(True)
        lane: _Lane | None = None
        whole = False
        try:
            lane = lanes.shelf.take() or self._lane()
            answer = self._exchange(lane, step)
            whole = lane.transport is self._given or lane.is_settled()
            return answer
        except (httpx.HTTPError, httpx.InvalidURL, _AstrayError) as error:
            result = _fault(error, step.deadline)
        except BaseException as error:
            remove_frames(error)
            raise
        finally:
            _quiet.reset(token)
            if whole and lane is not None:
                lanes.leave(lane)
            elif lane is not None and lane.transport is not self._given:
                lane.close()
            lanes.gate.release()
        return result

    def _exchange(self, lane: _Lane, step: Send) -> Answer:
        request = self._request(step)
        for hook in self._before:
            _call_hook(hook, request)
        self._refuse_astray(request)
        if lane.backend is not None:
            lane.backend.deadline = step.deadline
        response = lane.transport.handle_request(request)
        response.request = request
        try:
            for hook in self._after:
                _call_hook(hook, response)
            return Answer(response.status_code, Headers(response.headers.multi_items()), response.read())
        finally:
            response.close()

    def _first_lanes(self) -> _Lanes:
        if self._lanes is not None and self._lanes.process != os.getpid():
            # A fork: the connections are the parent's, and so, perhaps, is a thread that holds the lock.
            self._lock = threading.Lock()
            self._lanes, self._async_lanes = None, {}
        with self._lock:
            if self._lanes is None:
                self._lanes = _Lanes(self._limits)
            return self._lanes

    def _lane(self) -> _Lane:
        if self._given is not None:
            if not isinstance(self._given, httpx.BaseTransport):
                raise TypeError("transport: it has async calls only; give an httpx.BaseTransport for sync calls")
            return _Lane(self._given, None)
        transport = httpx.HTTPTransport(**self._arguments())
        backend = _network.Backend()
        # httpx has no argument for it. These two names are what this package needs httpx to stay below 0.29 for.
        transport._pool._network_backend = backend
        return _Lane(transport, backend)

    # Async

    async def _asend(self, step: Send) -> Answer | Fault:
        import asyncio

        # It bounds all: waiting for a lane, looking the name up, a drip, and a transport that is not ours.
        scope = asyncio.timeout(step.deadline.left())
        token = _quiet.set(True)
        try:
            async with scope:
                lanes = self._async_lanes.get(asyncio.get_running_loop())
                if lanes is None:
                    lanes = await self._first_async_lanes()
                async with lanes.gate:
                    return await self._alane_exchange(lanes, step)
        except (httpx.HTTPError, httpx.InvalidURL, _AstrayError) as error:
            return _fault(error, step.deadline)
        except BaseException as error:
            if not (isinstance(error, TimeoutError) and scope.expired()):
                remove_frames(error)
                raise
        finally:
            _quiet.reset(token)
        return Fault(Failure.LATE, "no answer came")

    async def _alane_exchange(self, lanes: _AsyncLanes, step: Send) -> Answer:
        lane = lanes.shelf.take() or self._async_lane()
        whole = False
        try:
            answer = await self._aexchange(lane, step)
            whole = lane.transport is self._given or lane.is_settled()
            return answer
        finally:
            if whole:
                await lanes.leave(lane)
            elif lane.transport is not self._given:
                await lane.aclose()

    async def _aexchange(self, lane: _AsyncLane, step: Send) -> Answer:
        request = self._request(step)
        for hook in self._before:
            await _acall_hook(hook, request)
        self._refuse_astray(request)
        response = await lane.transport.handle_async_request(request)
        response.request = request
        try:
            for hook in self._after:
                await _acall_hook(hook, response)
            return Answer(response.status_code, Headers(response.headers.multi_items()), await response.aread())
        finally:
            await response.aclose()

    async def _first_async_lanes(self) -> _AsyncLanes:
        import asyncio

        loop = asyncio.get_running_loop()
        with self._lock:
            for other in [other for other in self._async_lanes if other.is_closed()]:
                del self._async_lanes[other]
            lanes = self._async_lanes[loop] = _AsyncLanes(self._limits)
        await lanes.open()
        return lanes

    def _async_lane(self) -> _AsyncLane:
        if self._given is not None:
            if not isinstance(self._given, httpx.AsyncBaseTransport):
                raise TypeError("transport: it has sync calls only; give an httpx.AsyncBaseTransport for async calls")
            return _AsyncLane(self._given)
        transport = httpx.AsyncHTTPTransport(**self._arguments())
        transport._pool._network_backend = _network.AsyncBackend()
        return _AsyncLane(transport)

    # Files, which go to a host of their own: over a connection of their own, with none of the client's headers or hooks

    def send_file(self, parcel: Parcel, pieces: Iterable[bytes]) -> Answer | Fault:
        """Send a file, once, and give the answer, its body cut short. Raises what `pieces` does."""
        backend = _network.Backend()
        backend.deadline = parcel.deadline

        def over() -> None:
            # From here on nothing is sent that could be slow for good reason: the answer has to come whole.
            backend.deadline = min(parcel.deadline, Deadline(self.clock, parcel.stall), key=Deadline.left)

        token = _quiet.set(True)
        transport = httpx.HTTPTransport(**self._file_arguments(parcel))
        try:
            transport._pool._network_backend = backend
            response = transport.handle_request(_file_request(parcel, _followed(pieces, over)))
            try:
                content = b""
                for part in response.iter_raw():
                    if len(content := content + part) > _ENOUGH:
                        break
                return Answer(response.status_code, Headers(response.headers.multi_items()), content[:_ENOUGH])
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            result = _file_fault(error, parcel)
        except BaseException as error:
            remove_frames(error)
            raise
        finally:
            _quiet.reset(token)
            with suppress(Exception):
                transport.close()
        return result

    async def asend_file(self, parcel: Parcel, pieces: AsyncIterable[bytes]) -> Answer | Fault:
        """Send a file without blocking, once, and give the answer, its body cut short. Raises what `pieces` does."""
        import asyncio

        left = parcel.deadline.left()
        scope = asyncio.timeout(None if left == inf else left)

        def over() -> None:
            by = asyncio.get_running_loop().time() + parcel.stall
            scope.reschedule(min(by, scope.when() or by))

        token = _quiet.set(True)
        transport = httpx.AsyncHTTPTransport(**self._file_arguments(parcel))
        try:
            transport._pool._network_backend = _network.AsyncBackend()
            async with scope:
                response = await transport.handle_async_request(_file_request(parcel, _afollowed(pieces, over)))
                try:
                    content = b""
                    async for part in response.aiter_raw():
                        if len(content := content + part) > _ENOUGH:
                            break
                    return Answer(response.status_code, Headers(response.headers.multi_items()), content[:_ENOUGH])
                finally:
                    await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            result = _file_fault(error, parcel)
        except BaseException as error:
            if not (isinstance(error, TimeoutError) and scope.expired()):
                remove_frames(error)
                raise
            result = _file_fault(httpx.ReadTimeout(""), parcel)
        finally:
            _quiet.reset(token)
            with suppress(Exception):
                await transport.aclose()
        return result

    def _file_arguments(self, parcel: Parcel) -> dict[str, Any]:
        scheme, host, _ = _origin(httpx.URL(parcel.url))
        # A file for this machine does not leave it, whatever proxy there is.
        proxy = None if _address.is_loopback(host) else self._given_proxy or self._environment_proxy(scheme, host)
        return {**self._arguments(), "http2": False, "proxy": proxy}

    # Both

    def _request(self, step: Send) -> httpx.Request:
        outgoing, left = step.outgoing, max(step.deadline.left(), 0.0)
        limits = {"connect": min(CONNECT, left), "read": left, "write": left, "pool": left}
        return httpx.Request(
            outgoing.method,
            outgoing.url,
            headers=outgoing.headers,
            content=outgoing.body,
            extensions={"timeout": limits},
        )

    def _refuse_astray(self, request: httpx.Request) -> None:
        """The second lock: whatever a redirect or a hook has done, a secret goes home or nowhere."""
        if _origin(request.url) != self._home and any(name in request.headers for name in SECRET_HEADERS):
            raise _AstrayError

    def _environment_proxy(self, scheme: str, host: str) -> str | None:
        return _environment_proxy(scheme, host) if self._trust_env and not _address.is_loopback(host) else None

    def _arguments(self) -> dict[str, Any]:
        if self._context is None:
            with self._lock:
                # Once: it reads all the certificates of the system.
                self._context = self._context or _ssl_context(self._verify, self._trust_env)
        return {
            "verify": self._context,
            "http2": self._http2,
            "proxy": self._proxy,
            "trust_env": False,  # it has been looked at
            "limits": httpx.Limits(
                max_connections=1, max_keepalive_connections=1, keepalive_expiry=self._limits.keepalive_expiry
            ),
        }


class Parcel(NamedTuple):
    """Where a file goes, and for how long: `url` is a secret, and `stall` the seconds that may pass without progress.

    The headers are all that is sent, but for `Host`; `content-length` has to be one of them.
    """

    url: Hidden
    headers: Mapping[str, str]
    deadline: Deadline
    stall: float


def _file_request(parcel: Parcel, content: Iterable[bytes] | AsyncIterable[bytes]) -> httpx.Request:
    stall = parcel.stall
    limits = {"connect": min(CONNECT, stall), "read": stall, "write": stall, "pool": stall}
    return httpx.Request("POST", parcel.url, headers=parcel.headers, content=content, extensions={"timeout": limits})


def _followed(pieces: Iterable[bytes], over: Callable[[], None]) -> Iterator[bytes]:
    yield from pieces
    over()


async def _afollowed(pieces: AsyncIterable[bytes], over: Callable[[], None]) -> AsyncIterator[bytes]:
    async for piece in pieces:
        yield piece
    over()


def _file_fault(error: Exception, parcel: Parcel) -> Fault:
    if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
        late = parcel.deadline.left() <= _TICK
        reason = f"not over in {parcel.deadline.seconds:g} s" if late else f"no progress for {parcel.stall:g} s"
        return Fault(Failure.LATE, reason)
    return _fault(error, parcel.deadline)


class _AstrayError(Exception):
    """A request with a secret was about to go to another origin."""


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)


def _ssl_context(verify: ssl.SSLContext | str | bool, trust_env: bool) -> ssl.SSLContext:
    if isinstance(verify, str):
        import ssl

        folder = os.path.isdir(verify)
        return ssl.create_default_context(cafile=None if folder else verify, capath=verify if folder else None)
    return httpx.create_ssl_context(verify=verify, trust_env=trust_env)


def _environment_proxy(scheme: str, host: str) -> str | None:
    """Give the proxy that `HTTPS_PROXY` and its like name for a host, or the system's settings do."""
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


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


def _fault(error: Exception, deadline: Deadline) -> Fault:
    """Say in words of ours how a request failed. What httpx says may hold the request, and is left out."""
    name = type(error).__name__
    late = deadline.left() <= _TICK
    match error:
        case _AstrayError():
            return Fault(
                Failure.REFUSED, "not sent: a secret was about to go to another origin than the client's", False
            )
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Fault(Failure.LATE if late else Failure.CONNECT, "no connection in time", False)
        case httpx.ConnectError() | httpx.ProxyError():
            said = " ".join(str(error).split())[:200]
            refused = _is_certificate(error)
            return Fault(Failure.REFUSED if refused else Failure.CONNECT, f"no connection: {said or name}", False)
        case httpx.TimeoutException() if late:
            return Fault(Failure.LATE, "no answer came" if isinstance(error, httpx.ReadTimeout) else "not all was sent")
        case httpx.LocalProtocolError() | httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return Fault(Failure.REFUSED, f"not sent: it is no valid request ({name})", False)
        case _:
            return Fault(Failure.BROKEN, f"the connection broke before the whole answer was there ({name})")


def _is_certificate(error: BaseException | None) -> bool:
    from ssl import SSLCertVerificationError

    while error is not None:
        if isinstance(error, SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


# httpcore logs the headers of answers at DEBUG (`location` repeats a path, and a path may hold a key), hpack those of
# requests. Within our calls, and only there, they say what happened and leave out with what.

_quiet: ContextVar[bool] = ContextVar("videodb_client_quiet", default=False)


def _without_details(record: logging.LogRecord) -> bool:
    if _quiet.get():
        if record.name.startswith("hpack"):
            return False
        event, _, details = record.getMessage().partition(" ")
        if details and not event.endswith(".started"):
            record.msg, record.args = event, None
    return True


def _quieten(names: Iterable[str]) -> None:
    for name in names:
        logging.getLogger(name).addFilter(_without_details)


_quieten(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))
_quieten(("hpack.hpack", "hpack.table"))
