"""Wait for an asynchronous job: an upload, an index, a generation, whatever was answered with `output_url`.

Source: the description (`GET /async-response/{response_id}`) and the vendor's SDKs (videodb 0.5.1, videodb-node
33e507f): ask again while the job is under way; the last answer may hold the real one in `response`. They count any
unknown word as the end; here it means: still under way. What they call a generation job is asked for at
`GET /job/{job_id}` instead, by its id alone; a job of the usual kind may end with one, which is then waited for too.

What has a status of its own (an understanding, an index, a sandbox) is asked for itself instead: see `Own`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from ._jobs import GENERATION, USUAL, Protocol, content_of, envelope_of, named, place_of, word_of
from ._progress import Bar
from ._questions import Own, Question, at_address, by_id
from ._schema.model import Model
from ._schema.outcome import decline, message_of
from ._schema.readers import BOOLEAN, FAILED, NUMBER, SUCCEEDED, UNDER_WAY
from ._transport.conversation import Wait
from ._transport.deadline import Deadline
from ._transport.masks import masked
from ._transport.retry import retry_after
from ._transport.secrets import Hidden, concealed, hide, reveal
from .client import Client
from .errors import (
    ConnectionFailedError,
    DeadlineError,
    NotFoundError,
    RateLimitError,
    ServerError,
    UnreadableError,
    VideoDBError,
    class_for,
    title,
)
from .types import UNSET, Json, Response

__all__ = ["Finished", "JobFailedError", "JobTimeoutError", "Own", "Progress", "tqdm_progress", "wait", "wait_async"]

TIMEOUT: Final = 600.0
"""Seconds that `wait` has unless told otherwise."""

GRACE: Final = 30.0
"""Seconds for which a 404 may only mean that the server does not know the job yet."""

FIRST_PAUSE: Final = 1.0
PAUSE_GROWTH: Final = 1.5
LONGEST_PAUSE: Final = 10.0
"""Seconds between two questions: the first pause, the factor by which it grows, and the longest."""

LONGEST_ASKED: Final = 60.0
"""Seconds that a server's `Retry-After` counts for at most: the job may be over long before."""

LAST: Final = 1.0
"""Seconds that are kept for the last question."""

Progress = Callable[[float], object]
"""Called with a percentage, 0 to 100."""


class Finished(NamedTuple):
    """A job that has succeeded.

    `id` is the job's; `status` its last word, `None` if the answer had none; `data` the result as JSON, which no
    published source describes (`Video.from_dict(finished.data)` where it is a video); `answer` the envelope that it
    came in. `repr` shows neither: either may hold signed addresses.
    """

    id: str
    status: str | None
    data: Json
    answer: Mapping[str, Json]

    def __repr__(self) -> str:
        return f"Finished(id={self.id!r}, status={self.status!r})"


class JobFailedError(VideoDBError):
    """The job has failed.

    `job_id` is its id, `token` what `db.jobs.resume` takes, `answer` the last answer as JSON, `message` the server's
    own.
    """

    job_id: str = ""
    token: str = ""
    answer: Mapping[str, Json] = {}


class JobTimeoutError(DeadlineError):
    """The time for waiting ran out; the job goes on, and `db.jobs.resume(error.token, …)` goes on waiting for it.

    `job_id` is its id (`wait(client, error.job_id)` waits for it too), `answer` the last answer as JSON, empty if none
    came.
    """

    job_id: str = ""
    token: str = ""
    answer: Mapping[str, Json] = {}


def wait(
    client: Client,
    job: str | Model | Mapping[str, Json],
    *,
    timeout: float = TIMEOUT,
    progress: Progress | None = None,
    own: Own | None = None,
) -> Finished | None:
    """Wait until a job is over, and give what came of it.

    Args:
        client: Where the job is; the key goes there only. A job's `output_url` is asked if it is there too, else the
            job's id is.
        job: What the operation answered, as a model or as JSON, or a job's id, as after a crash. An answer that is no
            job but the thing itself (no `output_url`, no status of a job under way) is given back at once.
        timeout: Seconds for all of it, above zero and finite.
        progress: Called with the percentage (0 to 100) whenever an answer tells one, and with 100 at a good end.
            `tqdm_progress()` draws a bar. What it raises ends the waiting.
        own: How to ask for what has a status of its own.

    Returns:
        What came of it, or `None` if the answer says that a callback will tell (`request_type: "async"`).

    Raises:
        TypeError, ValueError: If `job` has no id, or `timeout` is no such time. Nothing has been sent.
        JobFailedError: If the job failed.
        JobTimeoutError: If the time ran out.
        VideoDBError: If the server will not tell (401, 403, a 404 after 30 seconds, no JSON object). What may pass (no
            connection, 408, 429, 5xx) is waited out; a `Retry-After` counts for a minute at most.
    """
    job, clock = hide(job), client._shared.clock
    steps = _steps(client, job, timeout, progress, own)
    told: Hidden[Response[Any]] | VideoDBError | None = None
    while True:
        try:
            step = steps.send(told)
        except StopIteration as end:
            finished: Finished | None = end.value
            return finished
        told = None
        if isinstance(step, Wait):
            clock.sleep(step.seconds)
            continue
        try:
            told = Hidden(step.client._call_detailed(step.operation))
        except (ConnectionFailedError, DeadlineError) as error:
            told = error


async def wait_async(
    client: Client,
    job: str | Model | Mapping[str, Json],
    *,
    timeout: float = TIMEOUT,
    progress: Progress | None = None,
    own: Own | None = None,
) -> Finished | None:
    """As `wait`, for async callers: the same arguments, units and errors. `progress` is called, not awaited."""
    job, clock = hide(job), client._shared.clock
    steps = _steps(client, job, timeout, progress, own)
    told: Hidden[Response[Any]] | VideoDBError | None = None
    while True:
        try:
            step = steps.send(told)
        except StopIteration as end:
            finished: Finished | None = end.value
            return finished
        told = None
        if isinstance(step, Wait):
            await clock.asleep(step.seconds)
            continue
        try:
            told = Hidden(await step.client._acall_detailed(step.operation))
        except (ConnectionFailedError, DeadlineError) as error:
            told = error


class tqdm_progress(Bar):  # noqa: N801  # it is called like a function, as the callback that it is
    """A progress callback for `wait` that draws a bar, in per cent.

    Needs tqdm (`pip install videodb-client[progress]`), else raises `ImportError`. `options` are those of `tqdm.tqdm`,
    such as `desc`. In a `with` block the bar also ends when the job fails.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"total": 100, "unit": "%", **options})

    def __call__(self, percentage: float) -> None:
        """Draw the bar up to a percentage, 0 to 100."""
        self.show(percentage, 100)


class _Ask(NamedTuple):
    """To do: ask, and tell the answer, hidden, or the error that there was instead of one."""

    client: Client
    operation: Question


_Steps = Generator[_Ask | Wait, "Hidden[Response[Any]] | VideoDBError | None", "Finished | None"]
_Asked = Generator[_Ask | Wait, "Hidden[Response[Any]] | VideoDBError | None", Finished]


def _steps(
    client: Client,
    job: str | Model | Mapping[str, Json],
    timeout: float,
    progress: Progress | None,
    own: Own | None = None,
) -> _Steps:
    """Ask, pause, ask. Nothing is sent here."""
    client.with_timeout(timeout)  # it says what is wrong with a time
    deadline = Deadline(client._shared.clock, timeout)
    # What a job answers may hold signed addresses: it is hidden, and looked at by what is concealed.
    raw = Hidden(concealed(_json, job))
    if reveal(raw).get("request_type") == "async":
        return None
    given_id: str | None = concealed(_text, job)
    # Whether what has a status of its own is begun by a job is not settled: whoever begins one may answer either.
    if own is None or (given_id is None and concealed(_begun, raw, own)):
        finished = yield from _through(client, deadline, raw, progress)
        if own is None:
            return finished
        raw = Hidden[Mapping[str, Json]]({"data": finished.data})
    job_id = own.id_in(reveal(raw).get("data")) if given_id is None else given_id
    if settled := concealed(_settled, own, job_id, raw):
        return settled
    return (yield from _asked(client, deadline, own, job_id, own.question(job_id), progress))


def _begun(raw: Mapping[str, Json], own: Own) -> bool:
    """Whether an answer is a job under way, which can be asked for."""
    return word_of(raw) in UNDER_WAY and not (own.known and not place_of(raw)[1])


def _through(client: Client, deadline: Deadline, raw: Hidden[Mapping[str, Json]], progress: Progress | None) -> _Asked:
    """Ask for a job, and for the one that it ends with."""
    protocol, job_id = concealed(place_of, raw)
    question = concealed(at_address, client.base_url, raw, protocol)
    # What a generation has made is told at its own address only.
    if question is None and (over := concealed(_over, protocol, job_id, raw)) and protocol is USUAL:
        return over
    finished = yield from _asked(client, deadline, protocol, job_id, question or by_id(protocol, job_id), progress)
    while then := _next(finished):
        finished = yield from _asked(client, deadline, *then, by_id(*then), progress)
    return finished


def _asked(
    client: Client, deadline: Deadline, kind: Protocol | Own, job_id: str, question: Question, progress: Progress | None
) -> _Asked:
    """Ask until it is over."""
    clock, pause, known = client._shared.clock, FIRST_PAUSE, False
    last: Hidden[Mapping[str, Json]] = Hidden({})
    while True:
        told = yield _Ask(client.with_timeout(max(0.001, min(client.timeout, deadline.left()))), question)
        assert told is not None
        error = told if isinstance(told, VideoDBError) else concealed(_error, told, kind, job_id, client._secrets)
        asked = 0.0
        if isinstance(told, Hidden):
            if error is None:
                known, last = True, Hidden[Mapping[str, Json]](reveal(told).parsed or {})
                over = _settled if isinstance(kind, Own) else _over
                finished = concealed(over, kind, job_id, last, client._secrets, reveal(told).status_code)
                percentage = 100.0 if finished and not _next(finished) else concealed(_percentage, last)
                if progress is not None and percentage is not None:
                    progress(percentage)
                if finished:
                    return finished
            else:
                asked = min(retry_after(reveal(told).headers, clock.wall()) or 0.0, LONGEST_ASKED)
        early = not known and deadline.seconds - deadline.left() < GRACE
        if error is not None and not _may_pass(error) and not (early and isinstance(error, NotFoundError)):
            raise error
        left = deadline.left()
        if left <= LAST:
            if left > 0:
                yield Wait(left)  # whoever gave the time may count on it
            raise concealed(_late, kind, job_id, deadline.seconds, last, error) from error
        yield Wait(min(max(pause, asked), left - LAST))
        pause = min(LONGEST_PAUSE, pause * PAUSE_GROWTH)


def _text(job: Any) -> str | None:
    return job if isinstance(job, str) else None


def _json(job: Any) -> Mapping[str, Json]:
    if isinstance(job, str):
        return {"status": "pending", "data": {"id": job}}
    if not isinstance(job, Model | Mapping):
        raise TypeError(f"job: an answer or a job's id is wanted here, not a value of type {type(job).__name__}")
    return envelope_of(job)


def _next(finished: Finished) -> tuple[Protocol, str] | None:
    """Give the job that a finished one has ended with."""
    if not isinstance(finished.data, dict):
        return None
    found = place_of({**finished.answer, "data": finished.data})
    return found if found[0] is GENERATION and found[1] != finished.id else None


def _status(body: Mapping[str, Json]) -> str | None:
    status = body.get("status")
    return status if isinstance(status, str) else None


def _over(
    kind: Protocol | Own, job_id: str, body: Mapping[str, Json], secrets: Sequence[str] = (), http: int = 200
) -> Finished | None:
    """Give what came of a job, `None` if it is still under way, or nothing tells. Raises `JobFailedError`."""
    if kind is GENERATION and body.get("status") is None and isinstance(data := content_of(body), dict):
        body = {**body, "status": data.get("status")}
    name = next((name for name in ("response", "result") if isinstance(body.get(name), dict)), "")
    inner: Any = body.get(name)
    is_envelope = bool(name) and (bool(inner.keys() & _ENVELOPE) or not inner.keys() - {"message", "status"})
    final: Mapping[str, Json] = inner if is_envelope else body
    word, last_word = word_of(body), word_of(final)
    if word in UNDER_WAY:
        return None
    counts = word in (None, *_DONE)  # under a word that nobody knows, what is inside is no result yet
    if word in FAILED or decline(body) or (counts and (last_word in FAILED or decline(final))):
        raise _failed(kind, f"{named(job_id)} has failed", job_id, body, name if is_envelope else "", secrets, http)
    if not counts or last_word in UNDER_WAY or (word is None and last_word not in (None, *_DONE)):
        return None
    content = inner if name and not is_envelope else final.get("data") or final.get("result") or final.get("data")
    told = any(BOOLEAN.read(part.get("success")) is True for part in (body, final)) or content
    if not (word in _DONE or last_word in _DONE or told):
        return None
    said = final if word is None or last_word == "partial" else body
    return Finished(id=job_id, status=_status(said), data=content, answer=final)


def _settled(
    kind: Protocol | Own, job_id: str, body: Mapping[str, Json], secrets: Sequence[str] = (), http: int = 200
) -> Finished | None:
    """As `_over`, of a thing that has a status of its own."""
    thing = body.get("data")
    if isinstance(thing, dict) and "status" not in thing and isinstance(thing.get("data"), dict):
        thing = thing["data"]
    said: Mapping[str, Json] = thing if isinstance(thing, dict) else {}
    is_known = isinstance(kind, Own) and bool(kind.known)
    where = body if is_known and "status" not in said else said
    word = word_of(where)
    if decline(body) or word in _BROKEN:
        raise _failed(kind, f"{job_id!r} has failed: {word or 'it is refused'}", job_id, body, "data", secrets, http)
    # What is known by another thing's id may be the thing alone, without a word on how it stands.
    is_over = isinstance(thing, dict) and (word in _SETTLED or (is_known and word is None and bool(thing)))
    return Finished(id=job_id, status=_status(where), data=thing, answer=body) if is_over else None


_ENVELOPE: Final = frozenset({"data", "error", "success"})
_DONE: Final = SUCCEEDED | {"partial"}
_SETTLED: Final = _DONE | {"active", "alert", "ready"}
_BROKEN: Final = FAILED | {"cancelled", "stopped", "stopping"}
"""The words of things with a status of their own: understandings, indexes, sandboxes (the vendor's SDKs and skills).

`partial`: some of it failed, and the rest is there. `alert`: a sandbox that is up, with something to be said of it.
"""


def _failed(
    kind: Protocol | Own,
    what: str,
    job_id: str,
    body: Mapping[str, Json],
    inside: str,
    secrets: Sequence[str],
    http: int,
) -> JobFailedError:
    body = json.loads(masked(json.dumps(body, ensure_ascii=False).encode(), secrets))
    message = next((text for part in (body.get(inside), body) if (text := message_of(part)) is not None), None)
    failed = JobFailedError("GET", kind.path, what, status=http, message=message)
    failed.job_id, failed.token, failed.answer = job_id, kind.token(job_id), body
    return failed


def _percentage(body: Mapping[str, Json]) -> float | None:
    data = body.get("data")
    value = NUMBER.read(data.get("percentage")) if isinstance(data, dict) else UNSET
    return None if value is UNSET else max(0.0, min(100.0, float(value)))


def _error(answer: Response[Any], kind: Protocol | Own, job_id: str, secrets: Sequence[str]) -> VideoDBError | None:
    """Give the error that an answer is; `None` for one that tells of the job, whatever its status."""
    said = answer.parsed if isinstance(answer.parsed, dict) else {}
    good = 200 <= answer.status_code <= 299
    if (good and answer.parsed is not None) or word_of(said) in FAILED:
        return None
    error, what = class_for(answer.status_code), title(answer.status_code)
    return (UnreadableError if good else error)(
        "GET",
        kind.path,
        f"{what}, but the body is no JSON object" if good else f"{what}, of the job {job_id!r}",
        status=answer.status_code,
        message=message_of(said),
        attempts=answer.attempts,
        body=masked(answer.content, secrets),
    )


def _may_pass(error: VideoDBError) -> bool:
    passing = ConnectionFailedError | DeadlineError | RateLimitError | ServerError
    return error.status == 408 or isinstance(error, passing)


def _late(
    kind: Protocol | Own, job_id: str, seconds: float, last: Mapping[str, Json], error: VideoDBError | None
) -> JobTimeoutError:
    seen = f"; the last answer: {error.what}" if error else ""
    late = JobTimeoutError("GET", kind.path, f"the job {job_id!r} was not over within {seconds:g} s{seen}")
    late.job_id, late.token, late.answer = job_id, kind.token(job_id), last
    return late
