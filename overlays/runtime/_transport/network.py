"""Sockets, those of sync calls bounded by the call's deadline. It knows httpcore, which is under httpx, and no more.

httpx's timeouts bound each step, and there is no end to the steps: a server that sends a byte a second is never late.
Here each step gets what is left of the call. Not bounded: looking a name up, for which the system offers no limit.
"""

from __future__ import annotations

import codecs
import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import nullcontext, suppress
from functools import cache, partial
from math import inf
from typing import Any, TypeVar

import httpcore

from .deadline import Clock, Deadline

__all__ = ["AsyncBackend", "Backend", "is_settled"]

_T = TypeVar("_T")

_CLOCK = Clock()

codecs.lookup("idna")  # looking a host's name up imports it, and a fork must not fall into that

_PIECE = 16 * 1024
"""Bytes written at once: what fits into a socket that says it is ready, so that one step is one wait."""


def is_settled(pool: Any) -> bool:
    """Whether nothing came after the last answer over the connections of a pool, so that they may be used again.

    What came would be read as the answer to the next call. httpcore keeps it, and looks only at what is still in the
    socket; nothing public tells of the rest. Over HTTP/2 an answer names its request, so that it cannot be mistaken.
    """
    return all(_is_settled(connection) for connection in getattr(pool, "connections", ()))


def _is_settled(connection: Any) -> bool:
    # Proxies and TLS are connections around a connection.
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    state = getattr(connection, "_h11_state", None)
    return state is None or not (state.trailing_data[0] or _holds_bytes(connection._network_stream))


def _holds_bytes(stream: Any) -> bool:
    """Whether bytes were taken from the socket and not read yet: between layers of TLS, or in anyio's queue."""
    while stream is not None:
        buffers = (getattr(stream, "_read_bio", None), getattr(stream, "_incoming", None))
        if any(getattr(buffer, "pending", 0) for buffer in buffers):
            return True
        if getattr(getattr(stream, "_protocol", None), "read_queue", None):
            return True
        layers = (getattr(stream, name, None) for name in ("_inner", "_stream", "transport_stream"))
        stream = next((layer for layer in layers if layer is not None), None)
    return False


def take_locks(pool: Any) -> None:
    """Take the locks from a pool that serves one call at a time, and from the connections that it makes.

    An exception that a signal raises can leave one held, which httpcore then waits for, without end, to clean up.
    """
    pool._optional_thread_lock = _NONE
    kind: Any = type(pool)
    pool.__class__ = _without_locks(kind)


_NONE = nullcontext()


class _Free:
    """In the place of a semaphore."""

    def acquire(self) -> None:
        """Take none."""

    def release(self) -> None:
        """Give none back."""


@cache
def _without_locks(kind: Any) -> Any:
    """Give the same class, that takes the locks from whatever it makes, or is given."""

    def create_connection(self: Any, origin: Any) -> Any:
        connection = kind.create_connection(self, origin)
        _bare(connection)
        return connection

    def setattr_(self: Any, name: str, value: Any) -> None:
        object.__setattr__(self, name, _bare(value))

    own = {"create_connection": create_connection} if hasattr(kind, "create_connection") else {"__setattr__": setattr_}
    return type(kind.__name__, (kind,), {"__module__": kind.__module__, **own})


def _bare(value: Any) -> Any:
    """Give what is to stand in the place of a lock or a semaphore; from a connection its own are taken."""
    if type(value).__module__ == "httpcore._synchronization":
        return _Free() if hasattr(value, "acquire") else _NONE
    if isinstance(value, httpcore.ConnectionInterface):
        for name, held in [*vars(value).items()]:
            vars(value)[name] = _bare(held)
        # What is set later is a connection inside it, or what HTTP/2 has when it begins.
        if hasattr(value, "_connection") or hasattr(value, "_init_lock"):
            kind: Any = type(value)
            value.__class__ = _without_locks(kind)
    return value


class Backend(httpcore.NetworkBackend):
    """Makes connections. `deadline` is that of the call that has the lane; a lane serves one call at a time.

    `step` bounds, in seconds, each step that httpcore gives no time of its own, as when it speaks to a SOCKS proxy.
    """

    deadline: Deadline | None = None

    def __init__(self, step: float | None = None) -> None:
        self.step = step
        self._inner = httpcore.SyncBackend()
        self._stream: httpcore.NetworkStream | None = None

    def close(self) -> None:
        """Close the connection. httpcore leaves one open that fails between a proxy's door and the first request."""
        if self._stream is not None:
            self._stream.close()

    def kept(self, stream: httpcore.NetworkStream) -> httpcore.NetworkStream:
        """Give a stream of the connection, bounded; from now on it is the one to close."""
        self._stream = stream
        return _Stream(stream, self)

    def left(self, timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
        """Give the smaller of a step's own limit and what is left, in seconds. Raises `late` if nothing is."""
        timeout = self.step if timeout is None else timeout
        left = inf if self.deadline is None else self.deadline.left()
        if left == inf:
            return timeout
        if left <= 0:
            raise late
        return left if timeout is None else min(timeout, left)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:  # a name that none can have is a UnicodeError
            raise httpcore.ConnectError(str(error)) from error
        timeout = self.left(timeout, httpcore.ConnectTimeout)
        own = Deadline(_CLOCK, timeout) if timeout is not None else None
        options = list(socket_options or ())
        failed: Exception | None = None
        for index, (*_, address) in enumerate(found):
            # What is left is divided: each address would get the whole time otherwise.
            share = None if own is None else own.left() / (len(found) - index)
            if share is not None and share <= 0:
                break
            try:
                stream = self._inner.connect_tcp(str(address[0]), int(address[1]), share, local_address, options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return self.kept(stream)
        raise failed or httpcore.ConnectTimeout("no address answered")

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = self.left(timeout, httpcore.ConnectTimeout)
        return self.kept(self._inner.connect_unix_socket(path, left, socket_options))


class _Stream(httpcore.NetworkStream):
    """A connection, bounded by the deadline of whoever has it now."""

    def __init__(self, inner: httpcore.NetworkStream, backend: Backend) -> None:
        self._inner, self._backend = inner, backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._backend.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            left = self._backend.left(timeout, httpcore.WriteTimeout)
            self._inner.write(buffer[start : start + _PIECE], left)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._backend.left(timeout, httpcore.ConnectTimeout)
        if self.get_extra_info("ssl_object") is None:
            return self._backend.kept(self._inner.start_tls(ssl_context, server_hostname, left))
        # Behind an https proxy. httpcore's own gives each piece that is received the whole time again.
        own = Deadline(_CLOCK, inf if left is None else left)
        return self._backend.kept(TunnelStream(self, ssl_context, server_hostname, own))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class TunnelStream(httpcore.NetworkStream):
    """TLS over a stream that has TLS already, each of whose steps is bounded. Shakes hands until `deadline`."""

    def __init__(
        self, outer: httpcore.NetworkStream, context: ssl.SSLContext, hostname: str | None, deadline: Deadline
    ) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)
        try:
            self._through(self._tls.do_handshake, deadline, httpcore.ConnectTimeout)
        except BaseException as error:
            outer.close()
            if isinstance(error, ssl.SSLError | httpcore.ReadError | httpcore.WriteError):
                raise httpcore.ConnectError(str(error)) from error
            raise

    def _through(self, step: Callable[[], _T], deadline: Deadline, late: type[httpcore.TimeoutException]) -> _T:
        """Take a step, and carry what it writes and wants to read, until it is done. Raises `late`."""
        while True:
            done: list[_T] = []
            with suppress(ssl.SSLWantReadError):
                done.append(step())
            left = None if deadline.seconds == inf else deadline.left()
            if left is not None and left <= 0:
                raise late
            try:
                if self._outgoing.pending:
                    self._outer.write(self._outgoing.read(), left)
                if done:
                    return done[0]
                received = self._outer.read(_PIECE, left)
            except httpcore.TimeoutException as error:
                raise late from error
            if received:
                self._incoming.write(received)
            else:
                self._incoming.write_eof()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        deadline = Deadline(_CLOCK, inf if timeout is None else timeout)
        try:
            return self._through(lambda: self._tls.read(max_bytes), deadline, httpcore.ReadTimeout)
        except ssl.SSLZeroReturnError:
            return b""
        except ssl.SSLError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        deadline = Deadline(_CLOCK, inf if timeout is None else timeout)
        sent = 0
        try:
            while sent < len(buffer):
                piece = buffer[sent : sent + _PIECE]
                sent += self._through(partial(self._tls.write, piece), deadline, httpcore.WriteTimeout)
        except ssl.SSLError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._outer.close()

    def get_extra_info(self, info: str) -> Any:
        return self._tls if info == "ssl_object" else self._outer.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Makes connections of async calls. Their deadline is the event loop's affair; this mends leaks.

    httpcore does not close a connection whose call is given up while it shakes hands.
    """

    def __init__(self, step: float | None = None) -> None:
        self.step = step
        self.has_written = False
        """Whether anything of a call was written, or of what a proxy is told. The call says that there was nothing."""
        made: Any = httpcore.AnyIOBackend()  # where anyio is missing it is a class of another kind
        self._inner: httpcore.AsyncNetworkBackend = made
        self._stream: httpcore.AsyncNetworkStream | None = None

    async def aclose(self) -> None:
        """Close the connection, as `Backend.close` does."""
        if self._stream is not None:
            await self._stream.aclose()

    def kept(self, stream: httpcore.AsyncNetworkStream) -> httpcore.AsyncNetworkStream:
        """Give a stream of the connection; from now on it is the one to close."""
        self._stream = stream
        return _AsyncStream(stream, self)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            stream = await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        except UnicodeError as error:
            raise httpcore.ConnectError(str(error)) from error
        return self.kept(stream)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return self.kept(await self._inner.connect_unix_socket(path, timeout, socket_options))


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A connection. What its sockets and its TLS raise is said in httpcore's words, which lets some of it through."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, backend: AsyncBackend) -> None:
        self._inner, self._backend = inner, backend

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return await self._inner.read(max_bytes, self._backend.step if timeout is None else timeout)
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._backend.has_written = True
        try:
            await self._inner.write(buffer, self._backend.step if timeout is None else timeout)
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            stream = await self._inner.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._inner.aclose()
            raise
        # After a proxy there is a second handshake.
        return self._backend.kept(stream)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
