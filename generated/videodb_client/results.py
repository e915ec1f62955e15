"""What calls give that is more than a model: a job to wait for, a page to go on from."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import ExitStack
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast

from . import jobs
from ._jobs import GENERATION, USUAL, Protocol, envelope_of, named, place_of, word_of
from ._progress import drawn
from ._schema.model import Model
from ._schema.operation import Operation
from ._schema.readers import ANY, UNDER_WAY, Object, Reader
from .client import AuthenticatedClient
from .errors import UnreadableError
from .pages import Turn
from .types import UNSET, Json

__all__ = ["AsyncJob", "AsyncJobs", "AsyncPage", "AsyncPager", "Job", "Jobs", "Page"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Progress: TypeAlias = "Literal['tqdm'] | jobs.Progress | None"


class _Job(Generic[T_co]):
    """What sync and async jobs share."""

    def __init__(
        self,
        client: AuthenticatedClient,
        answer: Model | Mapping[str, Json],
        reader: Reader,
        own: jobs.Own | None = None,
    ) -> None:
        self._client, self._reader = client, reader
        self._raw = envelope_of(answer)
        self._own = own
        self._kind: jobs.Own | Protocol = own or USUAL
        data = self._raw.get("data")
        place: Mapping[str, Json] = data if isinstance(data, dict) else {}
        if own is None or (own.known and word_of(self._raw) in UNDER_WAY):
            self._kind, self._id = place_of(self._raw)
        else:
            self._id = own.id_in(place)
        status = self._raw.get("status") or (place.get("status") if own else None)
        self._status = status if isinstance(status, str) else None

    @property
    def id(self) -> str:
        """The job's id; that of the thing itself, where the answer held it at once; `""` if there is none."""
        return self._id

    @property
    def status(self) -> str | None:
        """The last word that the server said of it, if any; `partial` if it ended with a part of what was asked for."""
        return self._status

    @property
    def token(self) -> str:
        """A text to keep: `db.jobs.resume(token, …)` goes on with it, in another process too. It holds no secret."""
        return self._kind.token(self._id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self._id!r}, status={self._status!r})"

    def _given(self, finished: jobs.Finished | None) -> T_co:
        if finished is None:
            raise ValueError("this job reports to its callback_url: there is nothing to wait for here")
        self._status = finished.status
        value: Any = finished.data if self._reader is ANY else self._reader.read(finished.data)
        if value is UNSET or (value is None and self._reader is not ANY):
            what = f"{named(finished.id)} is over, but what it gave is not what is documented"
            raise UnreadableError("GET", self._kind.path, what, status=200, error=finished.answer)
        return cast("T_co", value)


class Job(_Job[T_co]):
    """A job that the server does in its own time: `job.wait()` gives what comes of it."""

    def wait(self, *, timeout: float = jobs.TIMEOUT, progress: Progress = None) -> T_co:
        """Wait until it is over, and give what came of it; at once, if the answer held that.

        Args:
            timeout: Seconds for all of it.
            progress: `"tqdm"` draws a bar; a function is called with the percentage, 0 to 100.

        Raises:
            ValueError: If it reports to a callback, or has no id.
            JobFailedError: If it failed.
            JobTimeoutError: If the time ran out; it may be waited for again.
            UnreadableError: If what came of it is not what is documented.
            VideoDBError: If the server will not tell.
        """
        with ExitStack() as stack:
            called = drawn(progress, jobs.tqdm_progress, stack)
            return self._given(jobs.wait(self._client, self._raw, timeout=timeout, progress=called, own=self._own))


class AsyncJob(_Job[T_co]):
    """A job that the server does in its own time: `await job.wait()` gives what comes of it."""

    async def wait(self, *, timeout: float = jobs.TIMEOUT, progress: Progress = None) -> T_co:
        """As `Job.wait`, for async callers: the same arguments and errors. `progress` is called, not awaited."""
        with ExitStack() as stack:
            called = drawn(progress, jobs.tqdm_progress, stack)
            finished = await jobs.wait_async(self._client, self._raw, timeout=timeout, progress=called, own=self._own)
            return self._given(finished)


_ID_OF: Final = {USUAL.name: "id", GENERATION.name: "job_id"}


def _resumed(token: str) -> tuple[Mapping[str, Json], jobs.Own | None]:
    """Give a job as an answer would have told it, and how it is asked for."""
    if isinstance(token, str):
        name, _, job_id = token.partition(":")
        if name in _ID_OF and job_id:
            return {"status": "pending", "data": {_ID_OF[name]: job_id}}, None
        if own := jobs.Own.of(token):
            return {"data": {"id": own[1]}}, own[0]
    raise ValueError(f"token: what `job.token` gave is wanted here, such as '{USUAL.name}:…'")


def _posted(body: Any) -> Mapping[str, Json]:
    """Give the answer that a callback's body is: one that is over, whatever its words."""
    if not isinstance(body, Model | Mapping):
        raise TypeError("body: the JSON object that was posted is wanted here, such as json.loads(request.body)")
    raw = envelope_of(body)
    told = {name: raw[name] for name in ("success", "message", "data", "status", "response", "result") if name in raw}
    inner = raw.get("data")
    if told.get("status") is None and inner is not None and "success" not in told:
        told["status"] = "done"
    return told


def _reader_of(kind: Any) -> Reader:
    if kind is None:
        return ANY
    if not (isinstance(kind, type) and issubclass(kind, Model)):
        raise TypeError("kind: the model of what comes of the job is wanted here, such as Video")
    return Object(kind.__module__.rpartition(".")[2], kind.__name__)


class Jobs:
    """Jobs that were begun elsewhere."""

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def resume(self, token: str, kind: type[T] | None = None) -> Job[T]:
        """Go on with a job, by the token that `job.token` gave; `kind` is the model of what comes of it.

        It asks the client's own server only. Raises `ValueError` for what is no such token.
        """
        answer, own = _resumed(token)
        return Job(self._client, answer, _reader_of(kind), own)

    def from_callback(self, body: Model | Mapping[str, Json], kind: type[T] | None = None) -> Job[T]:
        """Make a job of what the server posted to its `callback_url`: it is over, so that `wait()` asks nobody.

        `body` is the JSON of the request. `kind` is the model of what comes of the job; without one, `wait()` gives it
        as JSON, and raises `JobFailedError` where the job failed. Whoever knows the address can post there, so do not
        trust it with more than you would trust them.
        """
        return Job(self._client, _posted(body), _reader_of(kind))


class AsyncJobs:
    """Jobs that were begun elsewhere, for async callers."""

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def resume(self, token: str, kind: type[T] | None = None) -> AsyncJob[T]:
        """As `Jobs.resume`, for async callers: `await db.jobs.resume(token, Video).wait()`."""
        answer, own = _resumed(token)
        return AsyncJob(self._client, answer, _reader_of(kind), own)

    def from_callback(self, body: Model | Mapping[str, Json], kind: type[T] | None = None) -> AsyncJob[T]:
        """As `Jobs.from_callback`, for async callers: `await db.jobs.from_callback(body, Video).wait()`."""
        return AsyncJob(self._client, _posted(body), _reader_of(kind))


class _Page(Generic[T]):
    """What sync and async pages share."""

    def __init__(self, answer: Any, turn: Turn) -> None:
        self._answer, self._turn = answer, turn
        self._fresh: list[T] = list(turn.took(answer))
        self._items: list[T] = list(turn.items)

    @property
    def items(self) -> list[T]:
        """The items of this page."""
        return self._items

    @property
    def data(self) -> Any:
        """The answer that this page came in."""
        return self._answer

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._items)} items{'' if self._turn.over else ', and perhaps more'})"


class Page(_Page[T]):
    """A page of a list. Iterating gives its items and those of all pages after it, asked for when they are reached."""

    def __init__(
        self, fetch: Callable[[dict[str, Any]], Any], operation: Operation[Any, Any], query: Mapping[str, Any], at: str
    ) -> None:
        turn = Turn(operation, query, at)
        self._fetch = fetch
        super().__init__(_whole(fetch, turn), turn)

    def next(self) -> Page[T] | None:
        """Give the page after this one; None if there is none. Raises `VideoDBError` if it cannot be had."""
        return self._after(self._turn.copy())

    def _after(self, turn: Turn) -> Page[T] | None:
        if turn.over:
            turn.finish()
            return None
        page: Page[T] = object.__new__(type(self))
        page._fetch = self._fetch
        _Page.__init__(page, _whole(self._fetch, turn), turn)
        return page

    def __iter__(self) -> Iterator[T]:
        page: Page[T] | None = self
        turn = self._turn.copy()
        while page is not None:
            yield from page._fresh
            page = page._after(turn)


class AsyncPage(_Page[T]):
    """A page of a list, for async callers."""

    def __init__(self, fetch: Callable[[dict[str, Any]], Awaitable[Any]], answer: Any, turn: Turn) -> None:
        self._fetch = fetch
        super().__init__(answer, turn)

    async def next(self) -> AsyncPage[T] | None:
        """Give the page after this one; None if there is none. Raises `VideoDBError` if it cannot be had."""
        return await self._after(self._turn.copy())

    async def _after(self, turn: Turn) -> AsyncPage[T] | None:
        if turn.over:
            turn.finish()
            return None
        return AsyncPage(self._fetch, await _awhole(self._fetch, turn), turn)

    async def __aiter__(self) -> AsyncIterator[T]:
        page: AsyncPage[T] | None = self
        turn = self._turn.copy()
        while page is not None:
            for item in page._fresh:
                yield item
            page = await page._after(turn)


class AsyncPager(Generic[T]):
    """A list that comes in pages: `async for` goes through all items, `await` gives the first page."""

    def __init__(
        self,
        fetch: Callable[[dict[str, Any]], Awaitable[Any]],
        operation: Operation[Any, Any],
        query: Mapping[str, Any],
        at: str,
    ) -> None:
        self._fetch, self._operation, self._query, self._at = fetch, operation, query, at

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._page().__await__()

    async def _page(self) -> AsyncPage[T]:
        turn = Turn(self._operation, self._query, self._at)
        return AsyncPage(self._fetch, await _awhole(self._fetch, turn), turn)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._page():
            yield item


def _whole(fetch: Callable[[dict[str, Any]], Any], turn: Turn) -> Any:
    """Ask for a page; once more, where it is empty and says that there is more."""
    answer = fetch(turn.query)
    return fetch(turn.query) if turn.is_hollow(answer) else answer


async def _awhole(fetch: Callable[[dict[str, Any]], Awaitable[Any]], turn: Turn) -> Any:
    answer = await fetch(turn.query)
    return await fetch(turn.query) if turn.is_hollow(answer) else answer
