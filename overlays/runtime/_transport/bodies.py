"""The body of an answer: decoded in steps, within a size and a deadline, whoever reads it. And that of a request.

httpx decodes whatever a server names, as often as it names it, and all that has come at once: a few thousand bytes
become gigabytes, and no deadline is looked at until they have.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, Final

import httpx

from .deadline import Deadline

__all__ = ["MOST", "HalfSentError", "Sent", "UnreadableBodyError", "bounded"]

MOST: Final = 64 * 1024 * 1024
"""Bytes that an answer has at most, decoded, unless a client is told otherwise."""

_STEP: Final = 256 * 1024
"""Bytes that are decoded at once."""

_GZIP: Final = 16 + zlib.MAX_WBITS
_CODINGS: Final = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}


class UnreadableBodyError(Exception):
    """An answer came whose body is not read: it is too long, or coded in a way that was not asked for."""


class HalfSentError(Exception):
    """A success was answered before the whole request was sent: its word cannot be about what it has not seen."""


class Sent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a request, which knows whether all of it was sent.

    httpcore keeps quiet about a connection that breaks while it writes, so that an early refusal can be read.
    """

    def __init__(self, stream: Any) -> None:
        self._stream, self._begun, self._ended = stream, False, False

    def __iter__(self) -> Iterator[bytes]:
        self._begun, self._ended = True, False
        stream: Iterable[bytes] = self._stream
        yield from stream
        # Asking for more says that what there was has been sent.
        self._ended = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._begun, self._ended = True, False
        stream: AsyncIterable[bytes] = self._stream
        async for piece in stream:
            yield piece
        self._ended = True

    def refuse_success(self, status: int, *, by_stream: bool) -> None:
        """Raise `HalfSentError` if a success came before the end.

        `by_stream` is whether there is no other way to send it: a transport of the caller's may take it from elsewhere.
        """
        if 200 <= status <= 299 and not self._ended and (self._begun or by_stream):
            raise HalfSentError


def bounded(response: httpx.Response, most: int, deadline: Deadline) -> httpx.Response:
    """Give an answer whose body is decoded as it is read, and ends at `most` bytes and at the deadline.

    Reading it raises `UnreadableBodyError` or what httpx does. What a transport has read already is only measured.
    """
    try:
        length = len(response.content)
    except httpx.ResponseNotRead:
        codings = [name.strip().lower() for name in response.headers.get("content-encoding", "").split(",")]
        body = _Body(
            response.stream, _Decoder([name for name in codings if name not in ("", "identity")], most, deadline)
        )
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"],
            stream=body,
            extensions=response.extensions,
        )
    _measure(length, most)
    return response


def _measure(length: int, most: int) -> None:
    if length > most:
        raise UnreadableBodyError(f"the answer is longer than {most:,} bytes (max_answer_bytes)")


class _Decoder:
    """Decodes what comes, in steps. It has one coding: more are nobody's need, and grow by their powers."""

    def __init__(self, codings: list[str], most: int, deadline: Deadline) -> None:
        self._codings, self._most, self._deadline = codings, most, deadline
        self._came = self._given = 0
        self._head = b""
        self._engine: Any = None

    def pieces(self, raw: bytes) -> Iterator[bytes]:
        """Give what `raw` is decoded, a step at a time."""
        self._came += len(raw)
        _measure(self._came, self._most)
        if not self._codings:
            yield raw
        elif raw:
            yield from self._decoded(raw)

    def _decoded(self, raw: bytes) -> Iterator[bytes]:
        if self._engine is None:
            self._head += raw
            if len(self._head) < 2:
                return
            raw, self._engine = self._head, self._begun(self._head)
        piece = b""
        while raw or len(piece) == _STEP:
            if self._deadline.left() <= 0:
                raise httpx.ReadTimeout("")
            if self._engine.eof:
                raw = raw.lstrip(b"\0")  # some fill up with zeros
                if not raw:
                    return
                self._engine = self._begun(raw)
            try:
                piece = self._engine.decompress(raw, _STEP)
            except zlib.error:
                raise httpx.DecodingError("the body is not coded as it says") from None
            self._given += len(piece)
            _measure(self._given, self._most)
            raw = self._engine.unused_data if self._engine.eof else self._engine.unconsumed_tail
            if piece:
                yield piece

    def _begun(self, head: bytes) -> Any:
        if len(self._codings) > 1 or self._codings[0] not in _CODINGS:
            shown = "".join(c if c.isprintable() else "?" for c in ", ".join(self._codings))[:80]
            raise UnreadableBodyError(f"its content-encoding is {shown!r}, and gzip or deflate was asked for")
        bits = _CODINGS[self._codings[0]]
        if bits == zlib.MAX_WBITS and (head[0] & 15 != 8 or int.from_bytes(head[:2], "big") % 31):
            bits = -zlib.MAX_WBITS  # deflate as many servers have it, without what zlib puts around it
        return zlib.decompressobj(bits)

    def end(self) -> None:
        """Say that nothing more comes. Raises `httpx.DecodingError` if more had to."""
        if self._head and not (self._engine is not None and self._engine.eof):
            raise httpx.DecodingError("the body ends too early")


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, stream: Any, decoder: _Decoder) -> None:
        self._stream, self._decoder = stream, decoder

    def __iter__(self) -> Iterator[bytes]:
        stream: Iterable[bytes] = self._stream
        for raw in stream:
            yield from self._decoder.pieces(raw)
        self._decoder.end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        stream: AsyncIterable[bytes] = self._stream
        async for raw in stream:
            for index, piece in enumerate(self._decoder.pieces(raw)):
                if index:
                    from asyncio import sleep

                    await sleep(0)  # others in this loop have their turn
                yield piece
        self._decoder.end()

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()
