"""Upload a file from disk: to the storage host, streamed, and then into a collection.

Source: the description (`GET /collection/{collection_id}/upload_url`, `POST /collection/{collection_id}/upload`), and
for what to do with the URL, which it does not say, the vendor's SDKs (videodb 0.5.1, videodb-node 33e507f): it gets the
file as a form's field `file`, by POST, and is then given to the upload operation as `url`.
"""

from __future__ import annotations

import logging
import math
import os
import re
import secrets
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping
from contextlib import ExitStack, aclosing, closing, contextmanager
from io import BytesIO, TextIOBase
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ._progress import Bar
from ._schema.operation import Answer, Operation
from ._transport import addresses, retry
from ._transport.conversation import Fault, Wait
from ._transport.deadline import Deadline
from ._transport.secrets import Hidden
from .errors import ConnectionFailedError, DeadlineError, StatusError, UnreadableError, title
from .types import UNSET, Unset

if TYPE_CHECKING:
    from ._transport.files import Parcel
    from .client import AuthenticatedClient
    from .models.async_response import AsyncResponse
    from .models.media_type import MediaType
    from .models.upload_request import UploadRequest
    from .models.video_result import VideoResult

__all__ = ["File", "Progress", "UploadRefusedError", "tqdm_progress", "upload_file", "upload_file_async"]

STALL: Final = 60.0
"""Seconds without progress after which an upload fails."""

BLOCK: Final = 256 * 1024
PIECE: Final = 16 * 1024
"""Bytes read from a file at once, and sent at once: a piece has `STALL` seconds."""

File = str | os.PathLike[str] | BinaryIO | bytes | bytearray | memoryview
"""A path, a file object that is open for reading bytes, or bytes."""

Progress = Callable[[int, int], object]
"""Called with the bytes of the file that were sent, and with how many it has."""

_STORAGE = "{upload_url}"
_CODE = re.compile(rb"<Code>([A-Za-z0-9.]{1,80})</Code>")
_log = logging.getLogger("videodb_client")


class UploadRefusedError(StatusError):
    """The storage host did not take the file. `message` and `error_code` are its word for why, if it gave one.

    What else it said is left out: such hosts like to repeat the signature of the address.
    """


def upload_file(
    client: AuthenticatedClient,
    file: File,
    *,
    collection_id: str = "default",
    name: str | Unset = UNSET,
    media_type: MediaType | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    timeout: float | None = None,
    progress: Progress | None = None,
) -> AsyncResponse | VideoResult:
    """Upload a file into a collection, in constant memory.

    Args:
        client: Whose collection it is. The key goes to its server only, not to the storage host.
        file: A path; or a file object that is open for reading bytes, sent from where it stands and left open; or
            bytes. What cannot seek is copied to a temporary file first.
        collection_id: Where it goes; `default` is the description's example.
        name: What it is called; the file's own name unless given, and nothing for bytes.
        media_type: What it is; the server's own guess unless given.
        callback_url: Where the server tells that it has taken it in; then `jobs.wait` has nothing to wait for.
        timeout: Seconds for all of it; without it there is no such bound. 60 seconds without progress fail in any case,
            and each call to the API has the client's own deadline. What it does not bound: looking a name up, reading
            the file, and copying what cannot seek.
        progress: Called with the bytes sent and the bytes there are, after each piece. `tqdm_progress()` draws a bar.
            What it raises ends the upload.

    Returns:
        The job that takes the file in (`jobs.wait` waits for it), or the video, if the server says that at once.

    Raises:
        TypeError, ValueError: If an argument must not be sent, or a file object gives text. Nothing has been sent.
        OSError: If the file cannot be read, or becomes shorter.
        UploadRefusedError: If the storage host did not take it; a redirect is not followed.
        ConnectionFailedError, DeadlineError: If it could not be sent. Once any of it was, that is not tried again.
        VideoDBError: If the API gives no upload URL, or does not take it back.
    """
    with ExitStack() as stack:
        source = stack.enter_context(_opened(file))
        steps = _steps(client, source, collection_id, name, media_type, callback_url, timeout)
        told: Any = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration as end:
                result: AsyncResponse | VideoResult = end.value
                return result
            if isinstance(step, Wait):
                client._shared.clock.sleep(step.seconds)
            elif isinstance(step, _Call):
                told = step.client._call(step.operation, step.values, step.body)
            else:
                with closing(_pieces(source, step.form, progress)) as pieces:
                    told = client._shared.pool().send_file(step.parcel, pieces)


async def upload_file_async(
    client: AuthenticatedClient,
    file: File,
    *,
    collection_id: str = "default",
    name: str | Unset = UNSET,
    media_type: MediaType | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    timeout: float | None = None,
    progress: Progress | None = None,
) -> AsyncResponse | VideoResult:
    """As `upload_file`, for async callers: the same arguments, units and errors.

    The file is read in a thread of its own. `progress` is called in the event loop, not awaited.
    """
    import asyncio

    with ExitStack() as stack:
        source = await asyncio.to_thread(stack.enter_context, _opened(file))
        steps = _steps(client, source, collection_id, name, media_type, callback_url, timeout)
        told: Any = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration as end:
                result: AsyncResponse | VideoResult = end.value
                return result
            if isinstance(step, Wait):
                await client._shared.clock.asleep(step.seconds)
            elif isinstance(step, _Call):
                told = await step.client._acall(step.operation, step.values, step.body)
            else:
                async with aclosing(_apieces(source, step.form, progress)) as pieces:
                    told = await client._shared.pool().asend_file(step.parcel, pieces)


class tqdm_progress(Bar):  # noqa: N801  # it is called like a function, as the callback that it is
    """A progress callback for `upload_file` that draws a bar, in bytes.

    Needs tqdm (`pip install videodb-client[progress]`), else raises `ImportError`. `options` are those of `tqdm.tqdm`,
    such as `desc`. In a `with` block the bar also ends when the upload fails.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"unit": "B", "unit_scale": True, "unit_divisor": 1024, **options})

    def __call__(self, sent: int, total: int) -> None:
        """Draw `sent` of `total` bytes."""
        self.show(sent, total)


# What is done, one step after the other; nothing is sent here


class _Call(NamedTuple):
    """To do: call the API, and tell the model."""

    client: AuthenticatedClient
    operation: Operation[Any, Any]
    values: Mapping[str, Any]
    body: UploadRequest | Unset


class _Store(NamedTuple):
    """To do: send the file, as part of a form, and tell the answer or the fault."""

    parcel: Parcel
    form: _Form


_Steps = Generator[_Call | _Store | Wait, Any, "AsyncResponse | VideoResult"]


def _steps(
    client: AuthenticatedClient,
    source: _Source,
    collection_id: str,
    name: str | Unset,
    media_type: MediaType | Unset,
    callback_url: str | Unset,
    timeout: float | None,
) -> _Steps:
    from .api.collections.get_upload_url import _OPERATION as ASK
    from .api.collections.upload_to_collection import _OPERATION as TAKE
    from .models.upload_request import UploadRequest

    if timeout is not None:
        client.with_timeout(timeout)  # it says what is wrong with a time
    name = source.name if name is UNSET else name
    given = UploadRequest(url="", name=name, media_type=media_type, callback_url=callback_url)
    where = {"collection_id": collection_id}
    TAKE.request(where, given)  # what is wrong with an argument is said before a large file is sent

    deadline = Deadline(client._shared.clock, math.inf if timeout is None else timeout)

    def within() -> AuthenticatedClient:
        return client if timeout is None else client.with_timeout(max(0.001, min(client.timeout, deadline.left())))

    answer = yield _Call(within(), ASK, {**where, "name": name}, UNSET)
    url = _url(ASK, answer)
    yield from _stored(client, source, url, _Form(source.name if name is UNSET else name, source.size), deadline)
    given.url = url
    # As hidden values they are masked in what the server says, should it repeat them.
    taken: AsyncResponse | VideoResult = yield _Call(within(), TAKE, {**where, **_parts(url)}, given)
    return taken


def _url(operation: Operation[Any, Any], answer: Any) -> Hidden:
    """Give the upload URL of an answer. Raises `UnreadableError`, without it, if no file may go there."""
    url = Hidden(getattr(answer.data, "upload_url", UNSET) or "")
    origin = addresses.origin(url)
    if origin is None or (origin.scheme == "http" and not addresses.is_loopback(origin.host)):
        what = "the answer has no upload URL that a file may be sent to: https is wanted"
        raise UnreadableError(operation.method, operation.path, what, status=200)
    return url


def _parts(url: Hidden) -> Mapping[str, Hidden]:
    """Give what is secret in a presigned URL: itself, and each value in its query that is no common word."""
    values = [value for _, value in parse_qsl(urlsplit(url).query) if len(value) >= 16]
    return {f"{_STORAGE} {index}": Hidden(value) for index, value in enumerate([str(url), *values])}


def _stored(
    client: AuthenticatedClient, source: _Source, url: Hidden, form: _Form, deadline: Deadline
) -> Generator[_Store | Wait, Any, None]:
    """Send the file; again only if there was no connection, so that nothing of it was sent."""
    from ._transport.files import Parcel

    clock, attempt = client._shared.clock, 0
    while True:
        attempt, started = attempt + 1, clock.monotonic()
        result: Answer | Fault = yield _Store(Parcel(url, form.headers, deadline, STALL), form)
        _log.info(
            "POST %s: %s in %.3f s (attempt %d)",
            _STORAGE,
            result.failure.name.lower() if isinstance(result, Fault) else result.status,
            clock.monotonic() - started,
            attempt,
        )
        if not isinstance(result, Fault):
            break
        seconds = retry.wait(
            "POST",
            idempotent=False,
            attempt=attempt,
            failure=result.failure,
            headers={},
            left=deadline.left(),
            wall=clock.wall(),
            chance=clock.chance(),
        )
        if seconds is None:
            kind = DeadlineError if result.failure is retry.Failure.LATE else ConnectionFailedError
            raise kind("POST", _STORAGE, result.reason, attempts=attempt, reached=result.reached)
        yield Wait(seconds)
    if not 200 <= result.status <= 299:
        found = _CODE.search(result.content)
        code = found[1].decode() if found else None
        what = f"{title(result.status)}, from the storage host"
        raise UploadRefusedError(
            "POST", _STORAGE, what, status=result.status, message=code, error_code=code, attempts=attempt
        )


# The file, and the form around it


class _Source:
    """A file that can seek: `size` bytes from `start`."""

    def __init__(self, stream: BinaryIO, name: str | Unset) -> None:
        self.start = stream.tell()
        self.size = max(0, stream.seek(0, os.SEEK_END) - self.start)
        self.stream, self.name = stream, name

    def blocks(self) -> Iterator[bytes]:
        """Give what there was when it was opened, a block at a time."""
        self.stream.seek(self.start)
        left = self.size
        while left:
            block = self.stream.read(min(BLOCK, left))
            if not block:
                raise OSError(f"the file became shorter while it was sent: {left} of {self.size} bytes are missing")
            left -= len(block)
            yield block


@contextmanager
def _opened(file: File) -> Iterator[_Source]:
    with ExitStack() as stack:
        name: str | Unset = UNSET
        if isinstance(file, bytes | bytearray | memoryview):
            stream: BinaryIO = BytesIO(file)
        elif isinstance(file, str | os.PathLike):
            stream, name = stack.enter_context(open(file, "rb")), os.path.basename(os.fspath(file)) or UNSET
        elif isinstance(file, TextIOBase) or not hasattr(file, "read"):
            raise TypeError("file: a path, bytes, or a file object that is open for reading bytes is wanted here")
        else:
            stream, own = file, getattr(file, "name", None)
            name = (os.path.basename(own) or UNSET) if isinstance(own, str) else UNSET
        if not stream.seekable():
            stream, slow = stack.enter_context(tempfile.TemporaryFile()), stream
            while block := slow.read(BLOCK):
                stream.write(block)
            stream.seek(0)
        yield _Source(stream, name)


class _Form:
    """A form (RFC 7578) with the one field `file`: what stands before and after the file in it, and its headers."""

    def __init__(self, name: str | Unset, size: int) -> None:
        boundary = secrets.token_hex(16)
        shown = (name or "file").translate({ord('"'): "%22", ord("\r"): "%0D", ord("\n"): "%0A"})
        self.head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{shown}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode(errors="replace")
        self.tail = f"\r\n--{boundary}--\r\n".encode()
        self.size = size
        self.headers = {
            "content-type": f"multipart/form-data; boundary={boundary}",
            "content-length": str(len(self.head) + size + len(self.tail)),
        }


def _pieces(source: _Source, form: _Form, progress: Progress | None) -> Generator[bytes, None, None]:
    yield form.head
    sent = 0
    for block in source.blocks():
        for piece in _cut(block):
            yield piece
            sent += len(piece)
            if progress is not None:
                progress(sent, form.size)
    yield form.tail


async def _apieces(source: _Source, form: _Form, progress: Progress | None) -> AsyncGenerator[bytes, None]:
    import asyncio

    yield form.head
    sent, blocks = 0, source.blocks()
    while (block := await asyncio.to_thread(next, blocks, None)) is not None:
        for piece in _cut(block):
            yield piece
            sent += len(piece)
            if progress is not None:
                progress(sent, form.size)
    yield form.tail


def _cut(block: bytes) -> Iterator[bytes]:
    return (block[start : start + PIECE] for start in range(0, len(block), PIECE))
