"""Sockets, those of sync calls bounded by the call's deadline. It knows httpcore, which is under httpx, and no more.

httpx's timeouts bound each step, and there is no end to the steps: a server that sends a byte a second is never late.
Here each step gets what is left of the call. Not bounded: looking a name up, for which the system offers no limit.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from .deadline import Clock, Deadline

__all__ = ["AsyncBackend", "Backend", "is_settled"]

_CLOCK = Clock()

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


class Backend(httpcore.NetworkBackend):
    """Makes connections. `deadline` is that of the call that has the lane; a lane serves one call at a time."""

    deadline: Deadline | None = None

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def left(self, timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
        """Give the smaller of a step's own limit and what is left, in seconds. Raises `late` if nothing is."""
        if self.deadline is None:
            return timeout
        left = self.deadline.left()
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
        except OSError as error:
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
                return _Stream(stream, self)
        raise failed or httpcore.ConnectTimeout("no address answered")

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = self.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_unix_socket(path, left, socket_options), self)


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
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._backend)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Makes connections of async calls. Their deadline is the event loop's affair; this mends one leak.

    httpcore does not close a connection whose call is given up while it shakes hands.
    """

    def __init__(self) -> None:
        made: Any = httpcore.AnyIOBackend()  # where anyio is missing it is a class of another kind
        self._inner: httpcore.AsyncNetworkBackend = made

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout, local_address, socket_options))

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return await self._inner.connect_unix_socket(path, timeout, socket_options)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A connection that has not shaken hands yet, or will not."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._inner.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, timeout)

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
        return _AsyncStream(stream)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
