"""Run many calls against the fake while everything goes wrong, and say what came of it: `make soak`.

Every call is looked at by itself: what it met, what it gave, what it did. The last five columns are to be zero; what
would not be is said, call by call, and the exit is 1.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import itertools
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from random import Random
from typing import Any, Final

from pipeline.door import guarded, whole_package

with whole_package():
    from soak.calls import Call, Everything, ensure, made_ready, next_call
    from soak.watched import CALL, Foreign, Stalls, Swift, Watched, drawn

    from videodb_client import AsyncVideoDB, VideoDB, errors  # isort: skip
    from videodb_client.auto_recharge import EnsureError  # isort: skip
    from videodb_client.jobs import JobFailedError  # isort: skip
    from videodb_client.testing import DIALECTS, Exchange  # isort: skip


__all__ = ["COLUMNS", "soaked"]

COLUMNS: Final = (
    "calls", "faults met", "retried", "right error",
    "wrong or lost", "paid twice", "amounts astray", "keys elsewhere", "too late",
)  # fmt: skip
BAD: Final = COLUMNS[4:]

TIMEOUT: Final = 0.5
"""Seconds that a call has; a slow answer takes longer."""
ALLOWANCE: Final = 1.0
"""Seconds by which a call may be late to notice that its time is over; where the machine let nothing run, also that."""
SWITCHING_OFF: Final = 10.0
"""Seconds that switching auto-recharge off has beyond a call's own."""
SHARE: Final = 0.25
"""Of the requests meet a fault."""
AT_ONCE: Final = 10
"""Calls of one client, where many are made."""
SESSIONS_AT_ONCE: Final = 6
"""They wait much and compute little."""

_RIGHT: Final[dict[str, tuple[type[Exception], ...]]] = {
    "refused": (errors.ConnectionFailedError,),
    "reset": (errors.ConnectionFailedError,),
    "lost": (errors.ConnectionFailedError,),
    "slow": (errors.DeadlineError,),
    "dripping": (errors.DeadlineError,),
    "truncated": (errors.UnreadableError,),
    "bad_gateway": (errors.ServerError,),
    "rate_limited": (errors.RateLimitError,),
    "unknown_error": (errors.ServerError,),
    "unsuccessful": (errors.UnsuccessfulError, JobFailedError),
    "unsuccessful_text": (errors.UnsuccessfulError, JobFailedError),
    "redirected": (errors.StatusError,),
}
"""What a call fails with whose last request met a fault; after an answer that came twice none fails."""


class Tally:
    """What is counted, and what is said of it."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.said: list[str] = []

    def bad(self, column: str, what: str, times: int = 1) -> None:
        """Count what must not be, and say what it was."""
        if times:
            self.counts[column] += times
            self.said.append(f"{column}: {what}")

    def look_at(self, fake: Watched, call: Call, number: str, outcome: Any, seconds: float, stalled: float) -> None:
        """Judge a call that is over after so many seconds, in some of which the machine let nothing run."""
        exchanges = fake.by_call[number]
        met = [one.fault for one in exchanges if one.fault]
        self.counts["calls"] += 1
        self.counts["faults met"] += len(met)
        self.counts["retried"] += _repeated(exchanges)
        what = f"{call.name} met {met or 'nothing'} and gave {outcome!r}"
        if isinstance(outcome, Exception):
            if _is_right(outcome, exchanges, fake, seconds):
                self.counts["right error"] += 1
            else:
                self.bad("wrong or lost", what)
        else:
            try:
                right = call.right(outcome)
            except Exception as error:
                right, what = False, f"{what}, where {error!r}"
            if not right:
                self.bad("wrong or lost", what)
        if call.pays and sum(one.processed for one in exchanges) > 1:
            self.bad("paid twice", what)
        limit = SWITCHING_OFF if call.name == "ensure_auto_recharge" else 0
        if not call.waits and seconds - stalled > TIMEOUT + limit + ALLOWANCE:
            self.bad("too late", f"{what} after {seconds:.2f} s")


def _repeated(exchanges: Sequence[Exchange]) -> int:
    """Count the requests that were made again because of a fault."""
    pairs = itertools.pairwise(exchanges)
    return sum(a.fault is not None and (a.method, a.path) == (b.method, b.path) for a, b in pairs)


def _is_right(error: Exception, exchanges: Sequence[Exchange], fake: Watched, seconds: float) -> bool:
    last = exchanges[-1] if exchanges else None
    if isinstance(error, errors.VideoDBError) and not error.reached and any(one.processed for one in exchanges):
        return False  # it says that the server cannot have seen it
    if isinstance(error, EnsureError):
        return error.charging != "off" or fake.settings["enabled"] is False
    if isinstance(error, errors.DeadlineError) and seconds >= 0.9 * TIMEOUT:
        return True
    if last is not None and last.method == "DELETE" and isinstance(error, errors.NotFoundError):
        # A gateway's 502 is an answer: that the thing is gone is told to a caller who cannot know whose doing it was.
        return any(one.fault == "bad_gateway" and one.processed for one in exchanges)
    return last is not None and isinstance(error, _RIGHT.get(last.fault or "", ()))


# Sync and async, the same plans


def follow(client: Any, call: Call) -> Any:
    """Follow a plan to its end."""
    plan = call.plan(client)
    try:
        given = next(plan)
        while True:
            given = plan.send(list(given.pages) if isinstance(given, Everything) else given)
    except StopIteration as end:
        return end.value


async def follow_async(client: Any, call: Call) -> Any:
    """Follow a plan to its end, for an async client."""
    plan = call.plan(client)
    try:
        given = next(plan)
        while True:
            if isinstance(given, Everything):
                given = [one async for one in given.pages]
            elif inspect.isawaitable(given):
                given = await given
            given = plan.send(given)
    except StopIteration as end:
        return end.value


def session(
    seed: int, dialect: str, mode: str, served: bool, calls: int, elsewhere: str, tally: Tally, stalls: Stalls
) -> None:
    """Make calls to one server; `mode` is sync, async, or many (async calls at once)."""
    random = Random(seed)
    fake = Watched(**drawn(random, dialect))
    fake.asked_for.add(fake.amounts)
    videos = made_ready(fake)
    fake.fail_at_random(seed, SHARE, seconds=1.5 * TIMEOUT, to=elsewhere)
    tags = iter(range(1_000_000))

    def drawn_call() -> Call:
        if mode != "many" and random.random() < 0.08:
            return ensure(random, fake)
        return next_call(random, fake, videos, next(tags))

    def now(db: Any) -> tuple[float, float]:
        return db._shared.clock.monotonic(), stalls.lost

    def judged(db: Any, call: Call, tag: str, outcome: Any, began: tuple[float, float]) -> None:
        (seconds, stalled), (began_at, stalled_before) = now(db), began
        tally.look_at(fake, call, tag, outcome, seconds - began_at, stalled - stalled_before)

    def prepared(db: Any) -> Any:
        if mode != "many":  # what one of them waits for would pass for all
            db._shared.clock = Swift()
        return db

    def run_sync(options: dict[str, Any]) -> None:
        with VideoDB(token="sk-soak", timeout=TIMEOUT, **options) as client:
            db = prepared(client)
            for number in range(calls):
                call, tag, began = drawn_call(), str(number), now(db)
                try:
                    outcome: Any = follow(db.with_headers({CALL: tag}), call)
                except Exception as error:
                    outcome = error
                judged(db, call, tag, outcome, began)

    async def one(db: Any, call: Call, tag: str) -> None:
        began = now(db)
        try:
            outcome: Any = await follow_async(db.with_headers({CALL: tag}), call)
        except Exception as error:
            outcome = error
        judged(db, call, tag, outcome, began)

    async def run_async(options: dict[str, Any]) -> None:
        async with AsyncVideoDB(token="sk-soak", timeout=TIMEOUT, **options) as client:
            db = prepared(client)
            width = AT_ONCE if mode == "many" else 1
            for start in range(0, calls, width):
                numbers = range(start, min(start + width, calls))
                await asyncio.gather(*(one(db, drawn_call(), str(number)) for number in numbers))

    with ExitStack() as stack:
        if served:
            options: dict[str, Any] = {"base_url": stack.enter_context(fake.serve())}
            fake.home = options["base_url"].partition("//")[2]
        else:
            options, fake.home = {"transport": fake.transport}, "api.videodb.io"
        if mode == "sync":
            run_sync(options)
        else:
            asyncio.run(run_async(options))
    where = f"{dialect}, {mode}, {'served' if served else 'in process'}, seed {seed}"
    tally.bad("amounts astray", f"{where}: {fake.settings}", fake.astray)
    tally.bad("keys elsewhere", where, fake.keys_elsewhere)


def soaked(seed: int, calls: int) -> Tally:
    """Make at least so many calls, over all dialects, doors and modes; the same seed draws the same ones."""
    tally, foreign = Tally(), Foreign()
    sessions = [
        (dialect, mode, served)
        for dialect in DIALECTS
        for mode in ("sync", "async", "many")
        for served in (False, True)
    ]
    each = -(-calls // len(sessions))
    with foreign.serve() as elsewhere, Stalls() as stalls, ThreadPoolExecutor(SESSIONS_AT_ONCE) as pool:
        tallies = [Tally() for _ in sessions]
        begun = [
            pool.submit(
                session,
                seed * 1000 + number,
                dialect,
                mode,
                served,
                each,
                f"{elsewhere}/billing/usage",
                tallies[number],
                stalls,
            )
            for number, (dialect, mode, served) in enumerate(sessions)
        ]
        for number, one in enumerate(as_completed(begun)):
            one.result()
            show(f"seed {seed}: {(number + 1) * each} of {each * len(sessions)} calls")
    for one_tally in tallies:
        tally.counts += one_tally.counts
        tally.said += one_tally.said
    tally.bad("keys elsewhere", f"another host, seed {seed}", foreign.keys)
    return tally


def show(line: str) -> None:
    """Show how far it is, on a terminal."""
    if sys.stderr.isatty():
        print(f"\r{line:60}", end="", file=sys.stderr, flush=True)


def row(name: str, counts: Counter[str]) -> str:
    return f"{name:>6} " + " ".join(f"{counts[column]:>{max(len(column), 6)}}" for column in COLUMNS)


def _some(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r}: a number from 1 on is wanted")


@guarded("soak")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="soak", description="Calls against the fake while everything goes wrong.")
    parser.add_argument("--seeds", type=_some, default=10, help="how many, from 1 on")
    parser.add_argument("--calls", type=_some, default=2000, help="how many at least, for each seed")
    given = parser.parse_args(arguments)
    whole, said, began = Counter[str](), list[str](), time.monotonic()
    heading = "  seed " + " ".join(f"{column:>6}" for column in COLUMNS)
    print(heading, flush=True)
    for seed in range(1, given.seeds + 1):
        tally = soaked(seed, given.calls)
        whole += tally.counts
        said += tally.said
        show("")
        print(("\r" if sys.stderr.isatty() else "") + row(str(seed), tally.counts), flush=True)
    print(row("all", whole))
    print(f"{time.monotonic() - began:.0f} s")
    for line in said[:40]:
        print(line, file=sys.stderr)
    return 1 if any(whole[column] for column in BAD) else 0


if __name__ == "__main__":
    sys.exit(main())
