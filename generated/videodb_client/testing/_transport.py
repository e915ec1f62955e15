"""The fake as a transport of httpx, sync and async, without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from . import FakeVideoDB

__all__ = ["FakeTransport"]


class FakeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands each request to the fake."""

    def __init__(self, fake: FakeVideoDB) -> None:
        self._fake = fake

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answer = self._answered(request)
        if isinstance(answer, httpx.Response):
            return answer
        time.sleep(answer)
        raise httpx.ReadTimeout("no answer yet", request=request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        answer = self._answered(request)
        if isinstance(answer, httpx.Response):
            return answer
        await asyncio.sleep(answer)
        raise httpx.ReadTimeout("no answer yet", request=request)

    def _answered(self, request: httpx.Request) -> httpx.Response | float:
        """Give the answer, or the seconds for which somebody waits for it in vain."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        reply = self._fake.respond(request.method, str(request.url), headers, request.content)
        met = reply.fault
        kind = None if met is None else met.kind
        if kind == "refused":
            raise httpx.ConnectError("connection refused", request=request)
        if kind in ("reset", "lost"):
            raise httpx.ReadError("connection reset", request=request)
        if met is not None and kind == "slow":
            patience: float | None = request.extensions.get("timeout", {}).get("read")
            if patience is not None and patience < met.seconds:
                return patience
        if kind == "dripping":
            return httpx.Response(reply.status, headers=reply.all_headers, stream=_Drops(reply.content))
        return httpx.Response(reply.status, headers=reply.all_headers, content=reply.content)


class _Drops(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body, byte by byte."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        for index in range(len(self._content)):
            yield self._content[index : index + 1]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for drop in self:
            yield drop
