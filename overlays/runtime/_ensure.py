"""The steps that bring auto-recharge to what is asked for. Nothing is sent here, and nothing is waited for.

`plan` is a generator: it yields what is to be done (`Ask`, `Pause`) and is told how that went (`Told`). Sync and async
callers differ only in who does it (`auto_recharge`), so that what guards the money is written once.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from ._schema.readers import BOOLEAN, NUMBER
from ._transport.deadline import Clock, Deadline
from .errors import DeadlineError, StatusError, VideoDBError
from .types import UNSET, Json

__all__ = ["Ask", "EnsureError", "Pause", "Steps", "Told", "Values", "plan", "settings_in"]

METHOD, PATH = "POST", "/billing/auto_recharge"

READS: Final = 3
"""How often it is read whether a write is in force."""

GAP: Final = 1.0
"""Seconds between two such reads: a server may be late."""

OFF_WRITES: Final = 3
"""How often charging is switched off, until a read says that it is."""

OFF_SECONDS: Final = 10.0
"""Seconds that switching off has, beyond the caller's own time."""

_NAMES: Final = ("enabled", "threshold", "amount")
_OFF: Final[Mapping[str, Any]] = {"enabled": False}

Values = dict[str, Any]
"""Settings by published name, amounts in credits. What is unknown is not in it."""


class EnsureError(VideoDBError):
    """What was asked for is not known to be in force.

    `charging` is `off` (a read said so after the last write), `may be on` (no read could confirm that it is off) or
    `unknown` (nothing was written, and no read told). `before` and `now` hold what was read first and last (credits; a
    field that could not be told is left out); `tried` tells every request and what came of it.
    """

    charging: str = "unknown"
    tried: tuple[str, ...] = ()
    before: Mapping[str, Any] = {}
    now: Mapping[str, Any] = {}


class Ask(NamedTuple):
    """To do: read the settings, or write `body` if there is one, within `seconds`.

    What is `shielded` goes on when the caller is cancelled.
    """

    body: Mapping[str, Any] | None
    seconds: float
    shielded: bool = False


class Pause(NamedTuple):
    """To do: wait."""

    seconds: float
    shielded: bool = False


class Told(NamedTuple):
    """How it went: the JSON of a read, or the error, and what interrupted the caller while it was shielded."""

    answer: Json = None
    error: VideoDBError | None = None
    interrupted: BaseException | None = None


Steps = Generator[Ask | Pause, Told, Values]


def settings_in(raw: Json, spellings: Sequence[Mapping[str, str]]) -> tuple[Values, int | None]:
    """Give what an answer says of the settings, and the index of the first spelling of amounts that it uses, if any.

    They stand at the top level, or in `data` or `settings`, also one in the other. What is missing or unreadable is
    left out, and so is what the answer says in two ways that differ: which of them is in force is then not known.
    """
    found: dict[str, list[Any]] = {name: [] for name in _NAMES}
    used: list[int] = []
    for place in _places(raw, 0):
        if place.get("enabled") is not None:
            found["enabled"].append(BOOLEAN.read(place["enabled"]))
        for index, spelling in enumerate(spellings):
            for name in ("threshold", "amount"):
                if (said := place.get(spelling[name])) is not None:
                    used.append(index)
                    found[name].append(_amount(said))
    values = {name: seen[0] for name, seen in found.items() if seen and _is_known(seen)}
    return values, min(used, default=None)


def _places(raw: Json, depth: int) -> list[Mapping[str, Json]]:
    if not isinstance(raw, dict) or depth > 3:
        return []
    return [raw, *_places(raw.get("data"), depth + 1), *_places(raw.get("settings"), depth + 1)]


def _amount(raw: Json) -> Any:
    # A whole number is kept as it is: as floats, two that differ may be the same.
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else NUMBER.read(raw)


def _is_known(seen: Sequence[Any]) -> bool:
    return all(value not in (UNSET, None) and value == seen[0] for value in seen)


def plan(asked: Values, spellings: Sequence[Mapping[str, str]], clock: Clock, seconds: float) -> Steps:
    """Bring the settings to what is asked for within `seconds`; gives what is in force.

    `spellings` are the documented ways to spell the amounts. Raises `EnsureError`, and what was thrown in, such as a
    cancellation. Once anything was written, every way out but success switches charging off first.
    """
    run = _Run(asked, spellings, clock, seconds)
    try:
        return (yield from run.reach())
    except GeneratorExit:
        raise  # nothing can be yielded any more
    except BaseException as error:
        own: Deadline | None = None
        while run.is_written and not run.is_off and not run.gave_up:
            try:
                own = own or Deadline(clock, OFF_SECONDS)
                yield from run.switch_off(own)
            except GeneratorExit:
                raise
            except BaseException as again:  # between two steps
                run.interrupted = run.interrupted or again
        reason = run.interrupted or error
        if isinstance(reason, _FailedError):
            raise run.told(str(reason), reason.cause) from reason.cause
        if run.is_written:
            told = run.told(f"it was broken off by {type(reason).__name__}")
            reason.add_note(str(told))
            raise reason from (reason.__cause__ or told)
        raise


class _FailedError(Exception):
    """What was asked for cannot be had; `cause` is what a request failed with, if that is why."""

    def __init__(self, why: str, cause: VideoDBError | None = None) -> None:
        super().__init__(why)
        self.cause = cause


class _Run:
    """One run, and what it has seen so far.

    `is_off`: a read has said so, and nothing was written since, nor was switching on the last that was written: a read
    may still show what was before. `gave_up`: it was switched off, and no read confirmed
    it. `interrupted` is what tried to end the caller while it was switched off.
    """

    def __init__(self, asked: Values, spellings: Sequence[Mapping[str, str]], clock: Clock, seconds: float) -> None:
        self.asked, self.spellings, self.clock = asked, spellings, clock
        self.deadline = Deadline(clock, seconds)
        self.before, self.now = Values(), Values()
        self.read_in = 0
        self.tried: list[str] = []
        self.is_written = self.is_off = self.is_turned_on = self.gave_up = False
        self.interrupted: BaseException | None = None
        self.failure: VideoDBError | None = None

    def reach(self) -> Steps:
        found = yield from self.read()
        self.before = dict(self.now)
        off_asked = self.asked.get("enabled") is False
        if found is None and not off_asked:
            raise _FailedError("the settings cannot be read; nothing was written", self.failure)
        if found is not None and _holds(found, self.asked):
            return found
        wanted = {**self.before, **self.asked}
        unknown = [name for name in _NAMES if name not in wanted]
        gap = _FailedError(f"no answer tells what {' and '.join(unknown)} was, so that it cannot be kept")
        if unknown and not off_asked:
            raise gap
        if not self.is_off:
            yield from self.switch_off()
            if self.interrupted:
                raise self.interrupted
            if not self.is_off:
                raise _FailedError("charging was switched off, and no answer confirms it", self.failure)
        if off_asked and _holds(self.now, wanted):
            return self.now
        if unknown:
            raise gap
        spelling = yield from self.put_amounts({**wanted, **_OFF})
        if wanted["enabled"]:
            yield from self.switch_on(wanted, spelling)
        return self.now

    def put_amounts(self, goal: Values) -> Generator[Ask | Pause, Told, Mapping[str, str]]:
        """Write the amounts with charging off, in one spelling after the other; gives the first that works."""
        first = self.read_in
        for _, spelling in sorted(enumerate(self.spellings), key=lambda pair: pair[0] != first):
            error = yield from self.write(_spelled(goal, spelling))
            if not _is_refusal(error) and (yield from self.comes_to_hold(goal)):
                return spelling
        raise _FailedError("the amounts were sent in every documented spelling, and are not in force", self.failure)

    def switch_on(self, goal: Values, spelling: Mapping[str, str]) -> Generator[Ask | Pause, Told, None]:
        error = yield from self.write(_spelled(goal, spelling))
        if _is_refusal(error):
            raise _FailedError("charging was not switched on", error)
        if not (yield from self.comes_to_hold(goal)):
            raise _FailedError("charging was switched on, and then no answer showed all as asked for", self.failure)

    def comes_to_hold(self, goal: Values) -> Generator[Ask | Pause, Told, bool]:
        """Read until all of `goal` is in force; says whether it came to be."""
        for number in range(READS):
            if number:
                yield Pause(max(0.0, min(GAP, self.deadline.left())))
            found = yield from self.read()
            if found is not None and _holds(found, goal):
                return True
        return False

    def switch_off(self, own: Deadline | None = None) -> Generator[Ask | Pause, Told, None]:
        """Switch charging off until a read says so (`is_off`), whatever happens meanwhile (`interrupted`).

        `own` is when it is given up, 10 seconds from now unless given.
        """
        own = own or Deadline(self.clock, OFF_SECONDS)
        # Each request has a part of what is left: one without an answer must not take the time of all others.
        for number in range(OFF_WRITES * (1 + READS)):
            if own.left() < _LEAST:
                break
            try:
                match number % (1 + READS):
                    case 0:
                        yield from self.write(_OFF, own.left() / 3)
                    case 1:
                        yield from self.read(own.left() / 3)
                    case _:
                        self.note((yield Pause(min(GAP, own.left()), shielded=True)))
                        yield from self.read(own.left() / 3)
            except GeneratorExit:
                raise
            except BaseException as error:
                self.interrupted = self.interrupted or error
            if self.is_off:
                return
        self.gave_up = True

    def write(
        self, body: Mapping[str, Any], own: float | None = None
    ) -> Generator[Ask | Pause, Told, VideoDBError | None]:
        """Write; gives the error if there was one. `own` seconds are those of switching off, which is shielded."""
        self.tried.append(f"write {_shown(body)}: no answer")
        self.is_written, self.is_off, self.is_turned_on = True, False, body.get("enabled") is not False
        told = self.note((yield self.ask(body, own)))
        self.tried[-1] = f"write {_shown(body)}: {told.error or 'accepted'}"
        return told.error

    def read(self, own: float | None = None) -> Generator[Ask | Pause, Told, Values | None]:
        """Read; gives what was read, `None` if it could not be."""
        told = self.note((yield self.ask(None, own)))
        if told.error is not None:
            self.tried.append(f"read: {told.error}")
            return None
        self.now, spelling = settings_in(told.answer, self.spellings)
        self.read_in = self.read_in if spelling is None else spelling
        self.is_off = self.now.get("enabled") is False and not self.is_turned_on
        self.tried.append(f"read: {_shown(self.now) or 'nothing that could be told'}")
        return self.now

    def ask(self, body: Mapping[str, Any] | None, own: float | None) -> Ask:
        if own is not None:
            return Ask(body, max(own, _LEAST), shielded=True)
        left = self.deadline.left()
        if left < _LEAST:
            late = f"not over within {self.deadline.seconds:g} s"
            raise _FailedError(late, DeadlineError(METHOD, PATH, late))
        return Ask(body, left)

    def note(self, told: Told) -> Told:
        self.interrupted = self.interrupted or told.interrupted
        self.failure = told.error or self.failure
        return told

    def told(self, why: str, cause: VideoDBError | None = None) -> EnsureError:
        """Give the error that says all of it."""
        charging = "off" if self.is_off else "may be on"
        if not self.is_written and "enabled" not in self.now:
            charging = "unknown"
        error = EnsureError(
            METHOD,
            PATH,
            f"auto-recharge is not as asked for; charging: {charging}; {why}; tried: {'; '.join(self.tried)}",
            status=cause.status if cause else None,
            attempts=len(self.tried),
        )
        error.charging, error.tried = charging, tuple(self.tried)
        error.before, error.now = dict(self.before), dict(self.now)
        return error


_LEAST: Final = 0.01
"""Seconds below which there is no time for a request."""


def _holds(found: Values, goal: Values) -> bool:
    return all(name in found and found[name] == value for name, value in goal.items())


def _spelled(values: Values, spelling: Mapping[str, str]) -> Values:
    return {spelling.get(name, name): values[name] for name in _NAMES}


def _is_refusal(error: VideoDBError | None) -> bool:
    """Whether the server says that it did not do it. After anything else, only a read can tell."""
    return (
        isinstance(error, StatusError)
        and error.status is not None
        and 400 <= error.status <= 499
        and error.status != 408
    )


def _shown(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in values.items())
