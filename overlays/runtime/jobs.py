"""Wait for an asynchronous job: an upload, an index, a generation, whatever was answered with `output_url`.

Source: the description (`GET /async-response/{response_id}`) and the vendor's SDKs (videodb 0.5.1, videodb-node
33e507f): ask again while the job is under way; the last answer may hold the real one in `response`. They count any
unknown word as the end; here it means: still under way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from attrs import field, frozen

from ._progress import Bar
from ._schema.model import Model
from ._schema.operation import Operation, Parameter, Request
from ._schema.outcome import decline, message_of
from ._schema.readers import BOOLEAN, FAILED, NUMBER, OBJECT, STRING, SUCCEEDED, UNDER_WAY
from ._transport import addresses
from ._transport.conversation import Wait
from ._transport.deadline import Deadline
from ._transport.masks import masked
from ._transport.retry import retry_after
from ._transport.secrets import Hidden, concealed, hide, reveal
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

if TYPE_CHECKING:
    from .client import Client

__all__ = ["Finished", "JobFailedError", "JobTimeoutError", "Progress", "tqdm_progress", "wait", "wait_async"]

TIMEOUT: Final = 600.0
"""Seconds that `wait` has unless told otherwise."""

GRACE: Final = 30.0
"""Seconds for which a 404 may only mean that the server does not know the job yet."""

FIRST_PAUSE: Final = 1.0
PAUSE_GROWTH: Final = 1.5
LONGEST_PAUSE: Final = 10.0
"""Seconds between two questions: the first pause, the factor by which it grows, and the longest."""

LAST: Final = 1.0
"""Seconds that are kept for the last question."""

Progress = Callable[[float], object]
"""Called with a percentage, 0 to 100."""

PATH = "/async-response/{response_id}"
_ANSWERS = {"2XX": OBJECT, "3XX": OBJECT, "4XX": OBJECT, "5XX": OBJECT}


@frozen(kw_only=True)
class Finished:
    """A job that has succeeded.

    `id` is the job's; `status` its last word, `None` if the answer had none; `data` the result as JSON, which no
    published source describes (`Video.from_dict(finished.data)` where it is a video); `answer` the envelope that it
    came in. `repr` shows neither: either may hold signed addresses.
    """

    id: str
    status: str | None
    data: Json = field(repr=False)
    answer: Mapping[str, Json] = field(repr=False)


class JobFailedError(VideoDBError):
    """The job has failed. `job_id` is its id, `answer` the last answer as JSON, `message` the server's own."""

    job_id: str = ""
    answer: Mapping[str, Json] = {}


class JobTimeoutError(DeadlineError):
    """The time for waiting ran out; the job goes on. `wait(client, error.job_id)` goes on waiting for it.

    `answer` is the last answer as JSON, empty if none came.
    """

    job_id: str = ""
    answer: Mapping[str, Json] = {}


def wait(
    client: Client,
    job: str | Model | Mapping[str, Json],
    *,
    timeout: float = TIMEOUT,
    progress: Progress | None = None,
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

    Returns:
        What came of it, or `None` if the answer says that a callback will tell (`request_type: "async"`).

    Raises:
        TypeError, ValueError: If `job` has no id, or `timeout` is no such time. Nothing has been sent.
        JobFailedError: If the job failed.
        JobTimeoutError: If the time ran out.
        VideoDBError: If the server will not tell (401, 403, a 404 after 30 seconds, no JSON object). What may pass (no
            connection, 408, 429, 5xx) is waited out.
    """
    job, clock = hide(job), client._shared.clock
    steps = _steps(client, job, timeout, progress)
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
) -> Finished | None:
    """As `wait`, for async callers: the same arguments, units and errors. `progress` is called, not awaited."""
    job, clock = hide(job), client._shared.clock
    steps = _steps(client, job, timeout, progress)
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
    operation: Operation[Any, Any]


_Steps = Generator[_Ask | Wait, "Hidden[Response[Any]] | VideoDBError | None", "Finished | None"]


def _steps(client: Client, job: str | Model | Mapping[str, Json], timeout: float, progress: Progress | None) -> _Steps:
    """Ask, pause, ask. Nothing is sent here."""
    client.with_timeout(timeout)  # it says what is wrong with a time
    clock, deadline = client._shared.clock, Deadline(client._shared.clock, timeout)
    # What a job answers may hold signed addresses: it is hidden, and looked at by what is concealed.
    raw = Hidden(concealed(_json, job))
    if reveal(raw).get("request_type") == "async":
        return None
    job_id, operation = concealed(_place, client, raw)
    if operation is None:
        if finished := concealed(_over, job_id, raw):
            return finished
        operation = _by_id(job_id)
    pause, known = FIRST_PAUSE, False
    last: Hidden[Mapping[str, Json]] = Hidden({})
    while True:
        told = yield _Ask(client.with_timeout(max(0.001, min(client.timeout, deadline.left()))), operation)
        assert told is not None
        error = told if isinstance(told, VideoDBError) else concealed(_error, told, job_id, client._secrets)
        asked = 0.0
        if isinstance(told, Hidden):
            if error is None:
                known, last = True, Hidden[Mapping[str, Json]](reveal(told).parsed or {})
                finished = concealed(_over, job_id, last, client._secrets, reveal(told).status_code)
                percentage = 100.0 if finished else concealed(_percentage, last)
                if progress is not None and percentage is not None:
                    progress(percentage)
                if finished:
                    return finished
            else:
                asked = retry_after(reveal(told).headers, clock.wall()) or 0.0
        early = not known and timeout - deadline.left() < GRACE
        if error is not None and not _may_pass(error) and not (early and isinstance(error, NotFoundError)):
            raise error
        left = deadline.left()
        if left <= LAST or asked >= left:
            raise concealed(_late, job_id, timeout, last, error) from error
        yield Wait(min(max(pause, asked), left - LAST))
        pause = min(LONGEST_PAUSE, pause * PAUSE_GROWTH)


def _json(job: Any) -> Mapping[str, Json]:
    if isinstance(job, str):
        return {"status": "pending", "data": {"id": job}}
    if not isinstance(job, Model | Mapping):
        raise TypeError(f"job: an answer or a job's id is wanted here, not a value of type {type(job).__name__}")
    return job.to_dict() if isinstance(job, Model) else job


def _place(client: Client, raw: Mapping[str, Json]) -> tuple[str, Operation[Any, Any] | None]:
    """Give the job's id, and how to ask at its address; `None` if that is not the client's to ask."""
    data = raw.get("data")
    given: Mapping[str, Json] = data if isinstance(data, dict) else {}
    url, job_id = given.get("output_url"), given.get("id")
    job_id = job_id if isinstance(job_id, str) else ""
    if not isinstance(url, str) or not url:
        return job_id, None
    job_id = job_id or urlsplit(url).path.rstrip("/").rpartition("/")[2]
    path = _own_path(client.base_url, url)
    return job_id, _by_id(job_id) if path is None else _At(path)


def _own_path(base: str, url: str) -> str | None:
    """Give path and query of a URL if it is on the origin of `base` and below it."""
    if addresses.origin(url) != addresses.origin(base):
        return None
    parts, prefix = urlsplit(url), urlsplit(base).path
    if not parts.path.startswith(f"{prefix}/") or "/." in parts.path:
        return None
    return parts.path[len(prefix) :] + (f"?{parts.query}" if parts.query else "")


class _At(Operation[Any, Any]):
    """The question, at an address of the client's own server."""

    def __init__(self, path: str) -> None:
        super().__init__("get_async_response", "GET", PATH, answers=_ANSWERS)
        self._request = Request("GET", Hidden(path), Hidden(()), None)

    def request(self, values: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        return self._request


def _by_id(job_id: str) -> _At:
    """Give the question for an id. Raises `ValueError` for one that cannot be part of a path."""
    if not job_id:
        raise ValueError("job: it has no id to ask for. Is it the answer of an operation that starts a job?")
    parameters = (Parameter("response_id", "path", STRING, required=True),)
    named = Operation[Any, Any]("get_async_response", "GET", PATH, answers=_ANSWERS, parameters=parameters)
    return _At(reveal(named.request({"response_id": job_id}).path))


def _word(body: Mapping[str, Json]) -> str | None:
    status = body.get("status")
    return status.strip().lower() if isinstance(status, str) else None


def _over(job_id: str, body: Mapping[str, Json], secrets: Sequence[str] = (), http: int = 200) -> Finished | None:
    """Give what came of a job, `None` if it is still under way, or nothing tells. Raises `JobFailedError`."""
    inner = body.get("response")
    final: Mapping[str, Json] = inner if isinstance(inner, dict) else body
    word, last_word = _word(body), _word(final)
    if word in UNDER_WAY:
        return None
    counts = word in (None, *SUCCEEDED)  # under a word that nobody knows, what is inside is no result yet
    if word in FAILED or decline(body) or (counts and (last_word in FAILED or decline(final))):
        body = json.loads(masked(json.dumps(body, ensure_ascii=False).encode(), secrets))
        final = body["response"] if final is inner else body
        message = next((text for part in (final, body) if (text := message_of(part)) is not None), None)
        failed = JobFailedError("GET", PATH, f"the job {job_id!r} has failed", status=http, message=message)
        failed.job_id, failed.answer = job_id, body
        raise failed
    if not counts or last_word in UNDER_WAY or (word is None and last_word not in (None, *SUCCEEDED)):
        return None
    told = any(BOOLEAN.read(part.get("success")) is True for part in (body, final)) or final.get("data")
    if not (word in SUCCEEDED or last_word in SUCCEEDED or told):
        return None
    return Finished(id=job_id, status=body.get("status"), data=final.get("data"), answer=final)


def _percentage(body: Mapping[str, Json]) -> float | None:
    data = body.get("data")
    value = NUMBER.read(data.get("percentage")) if isinstance(data, dict) else UNSET
    return None if value is UNSET else max(0.0, min(100.0, float(value)))


def _error(answer: Response[Any], job_id: str, secrets: Sequence[str]) -> VideoDBError | None:
    """Give the error that an answer is; `None` for one that tells of the job, whatever its status."""
    said = answer.parsed if isinstance(answer.parsed, dict) else {}
    good = 200 <= answer.status_code <= 299
    if (good and answer.parsed is not None) or _word(said) in FAILED:
        return None
    kind, what = class_for(answer.status_code), title(answer.status_code)
    return (UnreadableError if good else kind)(
        "GET",
        PATH,
        f"{what}, but the body is no JSON object" if good else f"{what}, of the job {job_id!r}",
        status=answer.status_code,
        message=message_of(said),
        attempts=answer.attempts,
        body=masked(answer.content, secrets),
    )


def _may_pass(error: VideoDBError) -> bool:
    return error.status == 408 or isinstance(
        error, ConnectionFailedError | DeadlineError | RateLimitError | ServerError
    )


def _late(job_id: str, seconds: float, last: Mapping[str, Json], error: VideoDBError | None) -> JobTimeoutError:
    seen = f"; the last answer: {error.what}" if error else ""
    late = JobTimeoutError("GET", PATH, f"the job {job_id!r} was not over within {seconds:g} s{seen}")
    late.job_id, late.answer = job_id, last
    return late
