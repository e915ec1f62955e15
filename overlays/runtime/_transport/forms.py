"""The file of an upload, whatever it is given as, and the form that it is sent in.

`opened` gives a `Source` of a known size; `Form` cuts it into pieces and knows how far that got. What a file object
gives is not trusted: what is no bytes, or ends early, raises. Nothing is sent here.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from io import BytesIO, TextIOBase
from types import CoroutineType
from typing import Any, BinaryIO, Final, Protocol

from ..types import UNSET, Unset

__all__ = ["File", "Form", "Progress", "Readable", "Source", "opened"]

BLOCK: Final = 256 * 1024
PIECE: Final = 16 * 1024
"""Bytes read from a file at once, and sent at once."""


class Readable(Protocol):
    """What is needed of a file object."""

    def read(self, size: int, /) -> bytes:
        """Give up to `size` bytes, and none at the end only."""
        raise NotImplementedError


File = str | os.PathLike[str] | Readable | bytes | bytearray | memoryview
"""A path, a file object that is open for reading bytes, or bytes."""

Progress = Callable[[int, int], object]
"""Called with the bytes of the file that were sent, and with how many it has."""


class Source:
    """A file that can seek: `size` bytes from `start`. `name` is its own."""

    def __init__(self, stream: BinaryIO, start: int, size: int, name: str | Unset) -> None:
        self.stream, self.start, self.size, self.name = stream, start, size, name

    def blocks(self) -> Iterator[bytes]:
        """Give what there was when it was opened, a block at a time. Raises `OSError` if it is no longer all there."""
        self.stream.seek(self.start)
        left = self.size
        while left:
            block = _read(self.stream, min(BLOCK, left), f"{self.size - left:,} of {self.size:,} bytes")
            if not block:
                raise OSError(f"the file became shorter while it was sent: {left} of {self.size} bytes are missing")
            if len(block) > left:
                raise ValueError("file: read() gave more than the rest of the file, which it was asked for")
            left -= len(block)
            yield block


def _read(stream: Readable, size: int, far: str) -> bytes:
    """Read up to `size` bytes; gives none at the end only."""
    given: Any = stream.read(size)
    if given is None:
        raise OSError(
            f"file: read() gave None after {far}: it has nothing yet, which is no end. Give one that is blocking"
        )
    if not isinstance(given, bytes | bytearray | memoryview):
        raise _no_bytes(given)
    return bytes(given)


def _no_bytes(given: object) -> TypeError:
    if isinstance(given, CoroutineType):
        given.close()  # or it warns that nobody awaited it
    return TypeError(f"file: read() gave a value of type {type(given).__name__}: one that gives bytes is wanted here")


@contextmanager
def opened(file: File) -> Iterator[Source]:
    """Give a file as a `Source`; what was opened for that is closed at the end.

    Raises `TypeError` and `ValueError` for what is no file of bytes, and `OSError` if it cannot be read.
    """
    with ExitStack() as stack:
        name: str | Unset = UNSET
        stream: Any
        if isinstance(file, bytes | bytearray | memoryview):
            stream = BytesIO(bytes(file))
        elif isinstance(file, str | os.PathLike):
            stream, name = stack.enter_context(open(file, "rb")), _name(os.fspath(file))
        elif isinstance(file, TextIOBase) or not callable(getattr(file, "read", None)):
            raise TypeError("file: a path, bytes, or a file object that is open for reading bytes is wanted here")
        else:
            stream, name = file, _name(getattr(file, "name", None))
        start, size = _extent(stream)
        if not size:
            # It cannot seek; or it says that it is empty, as the system's own files do that are not.
            stream, slow = stack.enter_context(tempfile.TemporaryFile()), stream
            while block := _read(slow, BLOCK, f"{stream.tell():,} bytes"):
                stream.write(block)
            start, size = 0, stream.tell()
        yield Source(stream, start, size, name)


def _name(path: object) -> str | Unset:
    """Give the last part of a path, with `?` for what in it is no text."""
    if not isinstance(path, str | bytes):
        return UNSET
    return os.path.basename(os.fsdecode(path)).encode(errors="replace").decode() or UNSET


def _extent(stream: Any) -> tuple[int, int]:
    """Give where a stream stands, and how many bytes follow: none for what cannot seek."""
    if not all(callable(getattr(stream, name, None)) for name in ("seekable", "seek", "tell")):
        return 0, 0
    told: Any = stream.seekable()
    if told is not True:
        if isinstance(told, CoroutineType):
            told.close()
        return 0, 0
    if isinstance(none := stream.read(0), str | CoroutineType):
        raise _no_bytes(none)
    start = stream.tell()
    try:
        stream.seek(0, os.SEEK_END)
    except (OSError, TypeError, ValueError):
        if stream.tell() != start:
            raise  # the rest would pass for the whole
        return 0, 0
    size = max(0, stream.tell() - start)
    stream.seek(start)
    return start, size


class Form:
    """A form (RFC 7578) with the one field `file`: its headers, and its bytes, for each attempt to send it.

    `whole` is whether all of it has been sent in the last attempt.
    """

    def __init__(self, name: str | Unset, size: int) -> None:
        boundary = secrets.token_hex(16)
        shown = (name or "file").translate({ord('"'): "%22", ord("\r"): "%0D", ord("\n"): "%0A"})
        self._head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{shown}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode(errors="replace")
        self._tail = f"\r\n--{boundary}--\r\n".encode()
        self._size, self._sent, self.whole = size, 0, False
        self.headers = {
            "content-type": f"multipart/form-data; boundary={boundary}",
            "content-length": str(len(self._head) + size + len(self._tail)),
        }

    @property
    def progress(self) -> str:
        """How far it got, to put behind what is said."""
        return f", after {self._sent:,} of {self._size:,} bytes of the file were sent"

    def pieces(self, source: Source, progress: Progress | None) -> Generator[bytes, None, None]:
        """Give the form's bytes. Asking for the next piece says that the one before has been sent."""
        self._sent, self.whole = 0, False
        yield self._head
        for block in source.blocks():
            yield from self._cut(block, progress)
        yield self._tail
        self.whole = True

    async def apieces(self, source: Source, progress: Progress | None) -> AsyncGenerator[bytes, None]:
        """As `pieces`; the file is read in a thread."""
        import asyncio

        self._sent, self.whole = 0, False
        yield self._head
        blocks = source.blocks()
        while (block := await asyncio.to_thread(next, blocks, None)) is not None:
            for piece in self._cut(block, progress):
                yield piece
        yield self._tail
        self.whole = True

    def _cut(self, block: bytes, progress: Progress | None) -> Generator[bytes, None, None]:
        for start in range(0, len(block), PIECE):
            piece = block[start : start + PIECE]
            yield piece
            self._sent += len(piece)
            if progress is not None:
                progress(self._sent, self._size)
