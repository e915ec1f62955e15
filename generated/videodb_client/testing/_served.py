"""The fake served on loopback, by aiohttp, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from . import FakeVideoDB
    from ._exchange import Reply

__all__ = ["served"]

_BACKLOG: Final = 4096
"""Connections that may wait to be taken: a thousand calls begin at once."""


@contextmanager
def served(fake: FakeVideoDB, port: int) -> Iterator[str]:
    """Serve, and give the address; at the end of the block the port is free again.

    Raises `ImportError` if aiohttp is not installed, `OSError` if the port is taken.
    """
    try:
        import aiohttp.web as _  # noqa: F401
    except ImportError as error:
        raise ImportError("serving the fake needs aiohttp: pip install videodb-client[testing]") from error
    started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_serve(fake, port, started)), name="fake-videodb", daemon=True)
    thread.start()
    loop, over, bound = started.result()
    try:
        yield f"http://127.0.0.1:{bound}"
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()


def _reset(transport: asyncio.Transport | None) -> None:
    """Break a connection off, so that the other side is told."""
    if transport is not None and (sock := transport.get_extra_info("socket")) is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()


async def _serve(
    fake: FakeVideoDB, port: int, started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]]
) -> None:
    from aiohttp import web

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            body = await request.read()
        except ConnectionError:  # whoever sent it has gone
            return web.Response()
        headers = {name.lower(): value for name, value in request.headers.items()}
        url = f"http://{request.host}{request.raw_path}"
        reply = fake.respond(request.method, url, headers, body)
        whole = web.Response(status=reply.status, headers=reply.all_headers, body=reply.content)
        return whole if reply.fault is None else await spoiled(request, reply, whole)

    async def spoiled(request: web.Request, reply: Reply, whole: web.Response) -> web.StreamResponse:
        met, content = reply.fault, reply.content
        assert met is not None
        if met.kind in ("refused", "reset", "lost"):
            _reset(request.transport)
        elif met.kind == "slow":
            await asyncio.sleep(met.seconds)
        elif met.kind == "dripping" and content:
            dripping = web.StreamResponse(status=reply.status, headers=reply.all_headers)
            dripping.content_length = len(content)
            with suppress(ConnectionError):  # nobody waits for the rest
                await dripping.prepare(request)
                for index in range(len(content)):
                    await dripping.write(content[index : index + 1])
                    await asyncio.sleep(met.seconds / len(content))
                await dripping.write_eof()
            return dripping
        elif met.kind == "twice":
            return Twice(status=reply.status, headers=reply.all_headers, body=reply.content)
        return whole

    class Twice(web.Response):
        """An answer that comes twice, in one piece: aiohttp itself would write no byte after the first one's end."""

        async def prepare(self, request: web.BaseRequest) -> None:
            body = self.body if isinstance(self.body, bytes) else b""
            lines = [f"HTTP/1.1 {self.status} {self.reason}", f"content-length: {len(body)}"]
            lines += [f"{name}: {value}" for name, value in self.headers.items() if name.lower() != "content-length"]
            if request.transport is not None:
                request.transport.write(("\r\n".join(lines).encode() + b"\r\n\r\n" + body) * 2)

        async def write_eof(self, data: bytes = b"") -> None:
            return None

        @property
        def keep_alive(self) -> bool:
            return True

    over = asyncio.Event()
    app = web.Application(client_max_size=0)  # no bound: a file may come
    app.router.add_route("*", r"/{path:[\s\S]*}", handle)  # an id may be a line break
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    try:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port, backlog=_BACKLOG)
        await site.start()
    except BaseException as error:
        await runner.cleanup()
        started.set_exception(error)
        return
    started.set_result((asyncio.get_running_loop(), over, runner.addresses[0][1]))
    await over.wait()
    await runner.cleanup()
