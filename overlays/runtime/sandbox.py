"""The steps that start a sandbox and stop it again. Nothing is sent here, and nothing is waited for.

`Run.stopping` is a generator: it yields what is to be done (`Do`) and is told how that went (`Told`). Sync and async
callers differ only in who does it (`groups/sandbox.py`), so that what ends the cost is written once.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from uuid import uuid4

from ._transport.deadline import Deadline
from .errors import StatusError, UnreadableError, UnsuccessfulError, VideoDBError
from .jobs import Own
from .types import Unset

if TYPE_CHECKING:
    from ._transport.deadline import Clock

__all__ = ["SandboxNotStoppedError"]

STOPS: Final = 3
"""How often a sandbox is told to stop, or looked for, until an answer says that it stops."""

STOP_SECONDS: Final = 30.0
"""Seconds that stopping has, beyond the caller's own time."""

GAP: Final = 1.0
"""Seconds between two attempts: a server may be late."""

OWN: Final = Own("sandbox.get_sandbox", ())
_OVER: Final = frozenset({"failed", "stopped", "stopping"})
_UP: Final = ("provisioning", "active", "alert")
_MOST_PAGES: Final = 10
_log = logging.getLogger("videodb_client")


class SandboxNotStoppedError(VideoDBError):
    """A sandbox was started, or may have been, and no answer says that it stops: it goes on costing, up to 24 hours.

    `sandbox_id` is its id, `""` where the answer that had it was lost; `name` is what it is called, if that is known;
    `tried` tells every request and what came of it. `__cause__` is what ended the block, if anything did.
    """

    sandbox_id: str = ""
    name: str = ""
    tried: tuple[str, ...] = ()


class Do(NamedTuple):
    """To do: an operation within `seconds`, or to wait for them where there is none."""

    seconds: float
    operation: str = ""
    path: tuple[str, ...] = ()
    query: Mapping[str, Any] = {}


class Told(NamedTuple):
    """How it went: the answer, or the error."""

    answer: Any = None
    error: VideoDBError | None = None


Steps = Generator[Do, Told, None]


class Run:
    """One sandbox: what is known of it.

    `may_run`: it was started, or nobody knows whether it was; `is_started`: it was. `interrupted` is what came while it
    was stopped.
    """

    def __init__(self, clock: Clock, name: str | Unset, grace: bool) -> None:
        self._clock, self.grace = clock, grace
        self.is_named = isinstance(name, str)
        self.name = name if isinstance(name, str) else f"videodb-client-{uuid4().hex[:12]}"
        self.sandbox_id = ""
        self.may_run = self.is_started = self.is_found_missing = False
        self.tried: list[str] = []
        self.interrupted: BaseException | None = None
        self._own: Deadline | None = None

    def started(self, answer: Any) -> None:
        """Take the answer of a start. Raises `UnreadableError` if it does not say which sandbox that is."""
        self.may_run = self.is_started = True
        self.sandbox_id = OWN.id_in(answer.to_dict().get("data")) or getattr(answer.data, "sandbox_id", None) or ""
        if not self.sandbox_id:
            raise UnreadableError("POST", "/sandbox", "200, but the answer has no id", status=200, error=answer)

    def not_started(self, error: BaseException) -> None:
        """Take what a start ended with instead of an answer."""
        self.may_run = not isinstance(error, TypeError | ValueError)
        if isinstance(error, VideoDBError):
            status = error.status or 0
            # What is at another address, or is to be looked at there, may have been carried out.
            is_refused = isinstance(error, StatusError) and 304 <= status <= 499 and status != 408
            self.may_run = error.reached and not is_refused and not isinstance(error, UnsuccessfulError)

    def stopping(self) -> Steps:
        """Stop it, whatever happens meanwhile."""
        if not self.may_run:
            return
        own = self._own = self._own or Deadline(self._clock, STOP_SECONDS)
        for number in range(STOPS):
            if number:
                yield from self._do(Do(min(GAP, max(own.left(), 0.0))))
            if own.left() < _LEAST:
                return
            if not self.sandbox_id:
                yield from self._look_for_it(own)
            for operation in ("stop_sandbox", "get_sandbox") if self.sandbox_id else ():
                query = {"grace": self.grace} if operation == "stop_sandbox" else {}
                told = yield from self._do(Do(_part(own), operation, (self.sandbox_id,), query))
                if _status(getattr(told.answer, "data", None)) in _OVER:
                    self.may_run = False
                    return
        if self.is_found_missing:
            self.may_run = False

    def _look_for_it(self, own: Deadline) -> Steps:
        """Find the sandbox by the name that it was given here. Another's name may be another's sandbox."""
        if self.is_named:
            return
        self.is_found_missing, missing = False, not self.is_started
        # Those that are up first, which are few; then all, since it may have a word that nobody knows.
        for status in (*_UP, ""):
            before: list[Any] = []
            for page in range(1, _MOST_PAGES + 1):
                query = {"page": page, "page_size": 100} | ({"status": status} if status else {})
                told = yield from self._do(Do(_part(own), "list_sandboxes", (), query))
                found = getattr(getattr(told.answer, "data", None), "sandboxes", None)
                for one in found or ():
                    if getattr(one, "name", None) == self.name:
                        self.sandbox_id = OWN.id_in(one.to_dict())
                        return
                missing = missing and found is not None and all(getattr(one, "name", None) for one in found)
                if not found or found == before:
                    break  # at the end of the list, or where the server knows no pages
                before = found
            else:
                missing = False
        self.is_found_missing = missing

    def _do(self, step: Do) -> Generator[Do, Told, Told]:
        told = Told()
        try:
            told = yield step
        except GeneratorExit:
            raise  # nothing can be yielded any more
        except BaseException as error:
            self.interrupted = self.interrupted or error
        if step.operation:
            came = told.error or _status(getattr(told.answer, "data", None)) or "no status"
            self.tried.append(f"{step.operation}: {came if told != Told() else 'broken off'}")
        return told

    def ended(self, error: BaseException | None) -> None:
        """Raise what is to be raised in the place of `error`, with which the block ended."""
        reason = self.interrupted or error
        if self.may_run:
            failed = self._failed()
            _log.error("%s", failed)
            if reason is None or isinstance(reason, Exception):
                raise failed from reason
            reason.add_note(str(failed))
        if self.interrupted is not None and self.interrupted is not error:
            raise self.interrupted from error

    def _failed(self) -> SandboxNotStoppedError:
        which = repr(self.sandbox_id) if self.sandbox_id else f"called {self.name!r}"
        state = "may still be up" if self.sandbox_id else "may have been started"
        way = (
            f"db.sandbox.stop_sandbox({self.sandbox_id!r}, grace=True)"
            if self.sandbox_id
            else ("look for it in db.sandbox.list_sandboxes() and stop it")
        )
        tried = f"; tried: {'; '.join(self.tried)}" if self.tried else ""
        what = f"the sandbox {which} {state}, and goes on costing until it is stopped, 24 hours at most: {way}{tried}"
        error = SandboxNotStoppedError("POST", "/sandbox/{sandbox_id}/stop", what, attempts=max(1, len(self.tried)))
        error.sandbox_id, error.name, error.tried = self.sandbox_id, self.name, tuple(self.tried)
        return error


_LEAST: Final = 0.01
"""Seconds below which there is no time for a request."""


def _part(own: Deadline) -> float:
    # One request without an answer must not take the time of all others.
    return max(own.left() / 3, _LEAST)


def _status(sandbox: Any) -> str | None:
    status = getattr(sandbox, "status", None)
    return status.strip().lower() if isinstance(status, str) else None
