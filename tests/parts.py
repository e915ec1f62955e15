"""Real parts of a network on loopback: a certificate authority, an HTTP/2 server, a CONNECT proxy, a SOCKS server."""

from __future__ import annotations

import asyncio
import json
import select
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, NamedTuple

import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config
from loopback import GOOD, Listening


class Authority:
    """A certificate authority of one's own; `pem` is the file that says whom to trust."""

    def __init__(self, folder: Any) -> None:
        self._ca = trustme.CA()
        self.pem = str(folder / "authority.pem")
        self._ca.cert_pem.write_to_path(self.pem)
        self.chain = str(folder / "server.pem")
        self._ca.issue_cert("127.0.0.1", "localhost").private_key_and_cert_chain_pem.write_to_path(self.chain)

    def server(self, *names: str) -> ssl.SSLContext:
        """What a server needs to be taken for 127.0.0.1 and localhost, or for others."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if names:
            self._ca.issue_cert(*names).configure_cert(context)
        else:
            context.load_cert_chain(self.chain)
        return context

    def asking_for_a_certificate(self) -> ssl.SSLContext:
        """What a server needs that also asks who the client is."""
        context = self.server()
        context.load_verify_locations(self.pem)
        context.verify_mode = ssl.CERT_REQUIRED
        return context

    def client(self, *, with_certificate: bool = False) -> ssl.SSLContext:
        """What a client needs, with a certificate of its own or without."""
        context = ssl.create_default_context(cafile=self.pem)
        if with_certificate:
            self._ca.issue_cert("client.test").configure_cert(context)
        return context


# HTTP/2, by hypercorn


class Seen(NamedTuple):
    """A request as the server's application saw it."""

    version: str
    method: str
    path: str
    key: str
    body: bytes


class Http2:
    """An HTTP/2 server. `/slow` never answers, `/cut` breaks its body off, `/large` has two million characters."""

    def __init__(self, authority: Authority) -> None:
        self.seen: list[Seen] = []
        listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = listener.getsockname()[1]
        self._config = Config()
        self._config.bind = [f"fd://{listener.detach()}"]  # from now on it is the server's to close
        self._config.certfile = self._config.keyfile = authority.chain
        self._config.graceful_timeout = self._config.shutdown_timeout = 0.1
        self._config.accesslog = self._config.errorlog = None
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def _run(self) -> None:
        async def main() -> None:
            await serve(self._answer, self._config, shutdown_trigger=self._stopping.wait)

        self._loop.run_until_complete(main())
        self._loop.close()

    async def _answer(
        self, scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]
    ) -> None:
        if scope["type"] != "http":
            raise AssertionError("this server has no other protocol")
        body, more = b"", True
        while more:
            event = await receive()
            body, more = body + event.get("body", b""), event.get("more_body", False)
        key = dict(scope["headers"]).get(b"x-access-token", b"").decode()
        self.seen.append(Seen(scope["http_version"], scope["method"], scope["path"], key, body))
        if scope["path"] == "/slow":
            await self._stopping.wait()
        message = "m" * 2_000_000 if scope["path"] == "/large" else GOOD["message"]
        content = json.dumps({**GOOD, "message": message}).encode()
        length = len(content) + (100 if scope["path"] == "/cut" else 0)
        headers = [(b"content-type", b"application/json"), (b"content-length", str(length).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    def stop(self) -> None:
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()


# Proxies


class Asked(NamedTuple):
    """Where a proxy was asked to connect to, and as whom."""

    host: str
    port: int
    user: str | None


class Between(Listening):
    """What stands between: takes a connection, learns in its own way where it should lead, and passes bytes on."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.asked = list[Asked]()
        super().__init__(self._between, tls)

    def greet(self, near: socket.socket) -> socket.socket | None:
        """Learn where it should lead; gives the connection to there."""
        raise NotImplementedError

    def _between(self, near: socket.socket, _: threading.Event) -> None:
        if far := self.greet(near):
            with far:
                self._pass_on(near, far)

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        while not self.stopping.is_set():
            waiting = near.pending() if isinstance(near, ssl.SSLSocket) else 0
            ready = [near] if waiting else select.select([near, far], [], [], 0.05)[0]
            for one in ready:
                part = one.recv(1 << 16)
                if not part:
                    return
                (far if one is near else near).sendall(part)

    def lead(self, host: str, port: int, user: str | None) -> socket.socket | None:
        self.asked.append(Asked(host, port, user))
        try:
            # Every name is this machine: the tests' servers have none of their own.
            return socket.create_connection(("127.0.0.1", port), timeout=10)
        except OSError:
            return None


class Connect(Between):
    """A proxy that is told by `CONNECT` (RFC 9110, 9.3.6), or a plain one where the request names a whole address."""

    def __init__(self, tls: ssl.SSLContext | None = None, refuses: int | None = None, silent: bool = False) -> None:
        self.refuses, self.silent = refuses, silent
        super().__init__(tls)

    def greet(self, near: socket.socket) -> socket.socket | None:
        head = b""
        while b"\r\n\r\n" not in head:
            if not (part := near.recv(4096)):
                return None
            head += part
        if self.silent:
            self.stopping.wait()
            return None
        first, *lines = head.partition(b"\r\n\r\n")[0].decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        method, target, _ = first.split(" ")
        assert method == "CONNECT", first
        host, _, port = target.rpartition(":")
        if self.refuses:
            self.asked.append(Asked(host, int(port), headers.get("proxy-authorization")))
            near.sendall(f"HTTP/1.1 {self.refuses} No\r\ncontent-length: 0\r\n\r\n".encode())
            return None
        far = self.lead(host, int(port), headers.get("proxy-authorization"))
        near.sendall(b"HTTP/1.1 200 OK\r\n\r\n" if far else b"HTTP/1.1 502 No\r\ncontent-length: 0\r\n\r\n")
        return far


class Socks(Between):
    """A SOCKS 5 server (RFC 1928), with a user and a password (RFC 1929) if it is given one."""

    def __init__(self, user: tuple[str, str] | None = None, silent: bool = False) -> None:
        self.user, self.silent = user, silent
        super().__init__()

    def greet(self, near: socket.socket) -> socket.socket | None:
        _, count = self._take(near, 2)
        methods = self._take(near, count)
        if self.silent:
            self.stopping.wait()
            return None
        wanted = 2 if self.user else 0
        if wanted not in methods:
            near.sendall(b"\x05\xff")
            return None
        near.sendall(bytes([5, wanted]))
        name = None
        if self.user:
            _, length = self._take(near, 2)
            name = self._take(near, length).decode()
            password = self._take(near, self._take(near, 1)[0]).decode()
            if (name, password) != self.user:
                near.sendall(b"\x01\x01")
                return None
            near.sendall(b"\x01\x00")
        _, _, _, kind = self._take(near, 4)
        if kind == 3:
            host = self._take(near, self._take(near, 1)[0]).decode()
        else:
            family, size = (socket.AF_INET, 4) if kind == 1 else (socket.AF_INET6, 16)
            host = socket.inet_ntop(family, self._take(near, size))
        port = int.from_bytes(self._take(near, 2), "big")
        far = self.lead(host, port, name)
        near.sendall(bytes([5, 0 if far else 5, 0, 1, 0, 0, 0, 0, 0, 0]))
        return far

    def _take(self, near: socket.socket, count: int) -> bytes:
        part = near.recv(count, socket.MSG_WAITALL)
        if len(part) < count:
            raise ConnectionResetError
        return part
