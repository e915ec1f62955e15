"""One call, from the request to the last answer: attempts, redirects, waits and log lines. Nothing is sent here.

`conversation` is a generator: it yields what is to be done (`Send`, `Wait`) and is told how that went. Sync and async
calls differ only in who does it (`pool`), so that what they do is written once.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping, Sequence
from typing import Any, NamedTuple

from .. import errors
from .._schema.operation import Answer, Final, Operation, request_id
from ..types import Headers
from . import addresses, retry
from .deadline import Clock, Deadline
from .masks import masked_text
from .retry import Failure
from .secrets import Hidden, concealed

__all__ = ["Fault", "Outgoing", "Send", "Steps", "Wait", "conversation"]

HOPS = 5
"""Redirects of a read that are followed in one attempt. Of a write it is one: a published path may lack its slash."""

_log = logging.getLogger("videodb_client")

_READS = frozenset({"GET", "HEAD"})
_MOVED = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD = frozenset({307, 308})
_NOTHING = Answer(0, Headers(()), b"")


class Outgoing:
    """A request with its address, headers and body, all of which may hold secrets. `label` is what to call it."""

    __slots__ = ("body", "headers", "label", "method", "url")

    def __init__(
        self,
        label: str,
        method: str,
        url: Hidden[str],
        headers: Hidden[Mapping[str, str]],
        body: Hidden[bytes] | None,
    ) -> None:
        self.label, self.method, self.url, self.headers, self.body = label, method, url, headers, body

    def __repr__(self) -> str:
        return f"Outgoing({self.label})"

    def to(self, url: Hidden[str]) -> Outgoing:
        """Give the same request to another address."""
        return Outgoing(self.label, self.method, url, self.headers, self.body)


class Fault(NamedTuple):
    """No answer: how it failed, in a word of ours and in words for the reader.

    `reached` is whether the server may have seen the request. `head` is the answer without its body, if so much of it
    came.
    """

    failure: Failure
    reason: str
    reached: bool = True
    head: Answer | None = None

    @property
    def status(self) -> int | None:
        """The status, if it came."""
        return self.head.status if self.head else None


class Send(NamedTuple):
    """To do: send it, and tell the `Answer` or the `Fault`."""

    outgoing: Outgoing
    deadline: Deadline


class Wait(NamedTuple):
    """To do: wait."""

    seconds: float


Steps = Generator[Send | Wait, Answer | Fault | None, Final]


def conversation(
    operation: Operation[Any, Any],
    outgoing: Outgoing,
    *,
    secrets: Hidden[Sequence[str]],
    deadline: Deadline,
    clock: Clock,
    attempts: int = retry.ATTEMPTS,
) -> Steps:
    """Make a call, in `attempts` at most; gives the last answer, whatever its status.

    `secrets` are what no error may show. Raises `ConnectionFailedError` and `DeadlineError`.
    """
    attempt, reached, lost = 0, False, False
    while True:
        attempt += 1
        result, pointed = yield from _attempt(outgoing, attempt, deadline, clock)
        seconds = retry.wait(
            operation.repeats_as,
            idempotent=operation.idempotent,
            attempt=attempt,
            failure=_outcome(result),
            headers=_head(result).headers,
            left=deadline.left(),
            wall=clock.wall(),
            chance=clock.chance(),
        )
        if seconds is None or attempt >= attempts:
            break
        reached = reached or not isinstance(result, Fault) or result.reached
        lost = lost or (isinstance(result, Fault) and result.reached)
        yield Wait(seconds)
    if isinstance(result, Fault):
        raise _error(operation, result, attempt, reached, deadline, secrets)
    return Final(
        result,
        attempt,
        # An earlier attempt may have deleted it. One that was answered has not: it was told to come again.
        gone=operation.method == "DELETE" and result.status == 404 and lost,
        pointed=None if pointed is None else concealed(_shown, pointed, secrets),
        secrets=secrets,
    )


def _attempt(
    outgoing: Outgoing, attempt: int, deadline: Deadline, clock: Clock
) -> Generator[Send | Wait, Answer | Fault | None, tuple[Answer | Fault, Hidden[str] | None]]:
    """Send it once, and where redirects lead; gives the answer, and where it points if that was not followed."""
    home = concealed(addresses.origin, outgoing.url)
    hops = HOPS if outgoing.method in _READS else 1
    for hop in range(hops + 1):
        started = clock.monotonic()
        result = yield Send(outgoing, deadline)
        assert result is not None
        _log.info(
            "%s: %s in %.3f s (attempt %d)",
            outgoing.label,
            result.status if isinstance(result, Answer) else result.failure.name.lower(),
            clock.monotonic() - started,
            attempt,
        )
        if isinstance(result, Fault) or result.status not in _MOVED:
            return result, None
        url = Hidden(concealed(addresses.joined, outgoing.url, result.headers.get("location", "")))
        # A 301, 302 or 303 makes a GET of a write in most clients: it would seem to have been done. A 307 or 308 says
        # that nothing was done yet.
        stays = result.status in _SAME_METHOD or outgoing.method in _READS
        if not stays or hop == hops or home is None or concealed(addresses.origin, url) != home:
            return result, url
        outgoing = outgoing.to(url)
    raise AssertionError("the last hop is not followed")


def _shown(url: str, secrets: Sequence[str]) -> str:
    return masked_text(addresses.shown(url), secrets)


def _head(result: Answer | Fault) -> Answer:
    """Give the answer as far as it is to be believed: of one that broke off, nothing."""
    if isinstance(result, Answer):
        return result
    return result.head if result.head and result.failure is Failure.UNREADABLE else _NOTHING


def _outcome(result: Answer | Fault) -> Failure | int:
    if isinstance(result, Fault) and result.failure is not Failure.UNREADABLE:
        return result.failure
    return _head(result).status


def _error(
    operation: Operation[Any, Any],
    fault: Fault,
    attempts: int,
    reached: bool,
    deadline: Deadline,
    secrets: Hidden[Sequence[str]],
) -> errors.VideoDBError:
    kind: type[errors.VideoDBError] = errors.ConnectionFailedError
    what = concealed(masked_text, fault.reason, secrets)
    if fault.failure is Failure.LATE:
        kind, what = errors.DeadlineError, f"no answer within {deadline.seconds:g} s: {what}"
    head = fault.head
    if fault.failure is Failure.UNREADABLE and head is not None:
        good = 200 <= head.status <= 299
        kind = errors.UnreadableError if good else errors.class_for(head.status)
    return kind(
        operation.method,
        operation.path,
        what if head is None else f"{errors.title(head.status)}, but {what}",
        status=fault.status,
        request_id=None if head is None else concealed(masked_text, request_id(head.headers) or "", secrets) or None,
        attempts=attempts,
        reached=reached or fault.reached,
    )
