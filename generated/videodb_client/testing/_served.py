"""The fake served on loopback, by aiohttp, in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from . import FakeVideoDB

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


async def _serve(
    fake: FakeVideoDB, port: int, started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]]
) -> None:
    from aiohttp import web

    async def handle(request: web.Request) -> web.StreamResponse:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        url = f"http://{request.host}{request.raw_path}"
        reply = fake.respond(request.method, url, headers, body)
        return web.Response(status=reply.status, headers=reply.all_headers, body=reply.content)

    over = asyncio.Event()
    app = web.Application(client_max_size=0)  # no bound: a file may come
    app.router.add_route("*", "/{path:.*}", handle)
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
