"""Upload a file from disk: to the storage host, streamed, and then into a collection.

Source: the description (`GET /collection/{collection_id}/upload_url`, `POST /collection/{collection_id}/upload`), and
for what to do with the URL, which it does not say, the vendor's SDKs (videodb 0.5.1, videodb-node 33e507f): it gets the
file as a form's field `file`, by POST, and is then given to the upload operation as `url`.
"""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Generator, Mapping
from contextlib import ExitStack, aclosing, closing
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from . import models
from ._imports import importing
from ._progress import Bar
from ._schema.operation import Answer, Operation
from ._transport import addresses, retry
from ._transport.conversation import Fault, Wait
from ._transport.deadline import Deadline
from ._transport.forms import File, Form, Progress, Source, opened
from ._transport.secrets import Hidden, concealed, hide, reveal
from .client import AuthenticatedClient
from .errors import ConnectionFailedError, DeadlineError, StatusError, UnreadableError, title
from .types import UNSET, Unset

if TYPE_CHECKING:
    from ._transport.files import Parcel

__all__ = ["File", "Progress", "UploadRefusedError", "tqdm_progress", "upload_file", "upload_file_async"]

STALL: Final = 60.0
"""Seconds without progress after which an upload fails."""

LONGEST: Final = 64 * 1024
"""Characters of an upload URL that HTTP's libraries here take."""

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
    media_type: models.MediaType | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    timeout: float | None = None,
    progress: Progress | None = None,
) -> models.AsyncResponse | models.VideoResult:
    """Upload a file into a collection, in constant memory.

    Args:
        client: Whose collection it is. The key goes to its server only, not to the storage host.
        file: A path; or a file object that is open for reading bytes, sent from where it stands and left open, of which
            no more than `read` is needed; or bytes. What cannot seek is copied to a temporary file first.
        collection_id: Where it goes; `default` is the description's example.
        name: What it is called; the file's own name unless given, with `?` for what in it is no text, and nothing for
            bytes.
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
        TypeError, ValueError: If an argument must not be sent (nothing has been), or a file object gives something
            other than bytes.
        OSError: If the file cannot be read, becomes shorter, or has nothing to give yet (`read` gives None).
        UploadRefusedError: If the storage host did not take it; a redirect is not followed.
        ConnectionFailedError, DeadlineError: If it could not be sent, or not all of it was when the storage host
            answered; they say how far it got. Once any of it was sent, that is not tried again.
        VideoDBError: If the API gives no upload URL, or does not take it back.
    """
    with ExitStack() as stack:
        source = stack.enter_context(opened(file))
        steps = _steps(client, source, collection_id, name, media_type, callback_url, timeout)
        told: Any = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration as end:
                result: models.AsyncResponse | models.VideoResult = reveal(end.value)
                return result
            if isinstance(step, Wait):
                client._shared.clock.sleep(step.seconds)
            elif isinstance(step, _Call):
                told = hide(step.client._call(step.operation, step.values, step.body))
            else:
                with closing(step.form.pieces(source, progress)) as pieces:
                    told = Hidden(client._shared.pool().send_file(step.parcel, pieces))


async def upload_file_async(
    client: AuthenticatedClient,
    file: File,
    *,
    collection_id: str = "default",
    name: str | Unset = UNSET,
    media_type: models.MediaType | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    timeout: float | None = None,
    progress: Progress | None = None,
) -> models.AsyncResponse | models.VideoResult:
    """As `upload_file`, for async callers: the same arguments, units and errors.

    The file is read in a thread of its own. `progress` is called in the event loop, not awaited.
    """
    import asyncio

    with ExitStack() as stack:
        source = await asyncio.to_thread(stack.enter_context, opened(file))
        steps = _steps(client, source, collection_id, name, media_type, callback_url, timeout)
        told: Any = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration as end:
                result: models.AsyncResponse | models.VideoResult = reveal(end.value)
                return result
            if isinstance(step, Wait):
                await client._shared.clock.asleep(step.seconds)
            elif isinstance(step, _Call):
                told = hide(await step.client._acall(step.operation, step.values, step.body))
            else:
                async with aclosing(step.form.apieces(source, progress)) as pieces:
                    told = Hidden(await client._shared.pool().asend_file(step.parcel, pieces))


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
    """To do: call the API, and tell the model, hidden."""

    client: AuthenticatedClient
    operation: Operation[Any, Any]
    values: Mapping[str, Any]
    body: Hidden[models.UploadRequest] | Unset


class _Store(NamedTuple):
    """To do: send the file, as part of a form, and tell the answer or the fault, hidden."""

    parcel: Parcel
    form: Form


_Steps = Generator[_Call | _Store | Wait, Any, "Hidden[models.AsyncResponse | models.VideoResult]"]


def _steps(
    client: AuthenticatedClient,
    source: Source,
    collection_id: str,
    name: str | Unset,
    media_type: models.MediaType | Unset,
    callback_url: str | Unset,
    timeout: float | None,
) -> _Steps:
    with importing:
        from .api.collections.get_upload_url import _OPERATION as ASK
        from .api.collections.upload_to_collection import _OPERATION as TAKE

    if timeout is not None:
        client.with_timeout(timeout)  # it says what is wrong with a time
    name = source.name if name is UNSET else name
    given = models.UploadRequest(url="", name=name, media_type=media_type, callback_url=callback_url)
    where = {"collection_id": collection_id}
    TAKE.request(where, given)  # what is wrong with an argument is said before a large file is sent

    deadline = Deadline(client._shared.clock, math.inf if timeout is None else timeout)

    def within() -> AuthenticatedClient:
        return client if timeout is None else client.with_timeout(max(0.001, min(client.timeout, deadline.left())))

    answer = yield _Call(within(), ASK, {**where, "name": name}, UNSET)
    url = _url(ASK, answer)
    yield from _stored(client, source, url, Form(source.name if name is UNSET else name, source.size), deadline)
    # As hidden values they are masked in what the server says, should it repeat them.
    values, body = {**where, **concealed(_parts, url)}, Hidden(concealed(_taking, given, url))
    taken: Hidden[models.AsyncResponse | models.VideoResult] = yield _Call(within(), TAKE, values, body)
    return taken


def _taking(request: models.UploadRequest, url: str) -> models.UploadRequest:
    request.url = url
    return request


def _url(operation: Operation[Any, Any], answer: Hidden[Any]) -> Hidden[str]:
    """Give the upload URL of an answer. Raises `UnreadableError`, without it, if no file may go there."""
    url = Hidden(getattr(getattr(reveal(answer), "data", None), "upload_url", None) or "")
    if (length := len(reveal(url))) > LONGEST:
        what = f"the upload URL of the answer has {length:,} characters, and no more than {LONGEST:,} can be used"
        raise UnreadableError(operation.method, operation.path, what, status=200)
    origin = concealed(addresses.origin, url)
    if origin is None or (origin.scheme == "http" and not addresses.is_loopback(origin.host)):
        what = "the answer has no upload URL that a file may be sent to: https is wanted"
        raise UnreadableError(operation.method, operation.path, what, status=200)
    return url


def _parts(url: str) -> Mapping[str, Hidden[str]]:
    """Give what is secret in a presigned URL: itself, and each value in its query that is no common word."""
    values = [value for _, value in parse_qsl(urlsplit(url).query) if len(value) >= 16]
    return {f"{_STORAGE} {index}": Hidden(value) for index, value in enumerate([url, *values])}


class _Told(NamedTuple):
    """What is to be known of a storage host's answer, or of what there was instead of one."""

    status: int | None
    code: str | None = None
    failure: retry.Failure | None = None
    reason: str = ""
    reached: bool = True


def _told(result: Answer | Fault) -> _Told:
    if isinstance(result, Fault):
        return _Told(result.status, None, result.failure, result.reason, result.reached)
    found = _CODE.search(result.content)
    return _Told(result.status, found[1].decode() if found else None)


def _stored(
    client: AuthenticatedClient, source: Source, url: Hidden[str], form: Form, deadline: Deadline
) -> Generator[_Store | Wait, Any, None]:
    """Send the file; again only if there was no connection, so that nothing of it was sent."""
    with importing:
        from ._transport.files import Parcel

    clock, attempt = client._shared.clock, 0
    while True:
        attempt, started = attempt + 1, clock.monotonic()
        result = concealed(_told, (yield _Store(Parcel(url, form.headers, deadline, STALL), form)))
        _log.info(
            "POST %s: %s in %.3f s (attempt %d)",
            _STORAGE,
            result.failure.name.lower() if result.failure else result.status,
            clock.monotonic() - started,
            attempt,
        )
        if result.failure is None:
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
            what = f"{result.reason}{form.progress if result.reached else ''}"
            raise kind("POST", _STORAGE, what, status=result.status, attempts=attempt, reached=result.reached)
        yield Wait(seconds)
    assert result.status is not None
    if 200 <= result.status <= 299 and not form.whole:
        # Its word cannot be about what it has not seen.
        what = f"the storage host answered {title(result.status)} and closed{form.progress}"
        raise ConnectionFailedError("POST", _STORAGE, what, status=result.status, attempts=attempt)
    if not 200 <= result.status <= 299:
        what = f"{title(result.status)}, from the storage host"
        raise UploadRefusedError(
            "POST", _STORAGE, what, status=result.status, message=result.code, error_code=result.code, attempts=attempt
        )
