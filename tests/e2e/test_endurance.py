"""Two thousand calls while signals, forks, cancellations, deadlines and closings come between them: nothing is lost.

The calls are made in a process of their own, which ends with the stacks of its threads where one hangs; what it has
open is counted apart from what the server has.
"""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final, TypeVar

import httpx
import pytest
from loopback import Asked, served, written
from support import ROOT
from videodb_client import AsyncVideoDB, VideoDB, errors, models

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

T = TypeVar("T")

PERMITS: Final = 3
TIMEOUT: Final = 20.0
"""Seconds of a call that nobody stops."""
ALLOWANCE: Final = 15.0
"""Seconds that a loaded machine may take to notice that a call's time is up."""
WHOLE: Final = 120
"""Seconds after which something hangs."""

INTERRUPTED, THREADS, CALLS, LOOPS, ROUNDS, EACH = 700, 3, 220, 2, 40, 9
"""Calls of the main thread; threads, and calls of each; event loops, rounds of each, and calls of a round."""

MEETINGS: Final = [f"{name}-{number}" for number in range(LOOPS) for name in ("asteady", "areopened")]
VIDEO: Final = written(200, {"success": True, "data": {"id": "m-1", "name": "clip"}})


@pytest.mark.skipif(not hasattr(os, "fork") or not Path("/proc/self/fd").exists(), reason="no forks, or no /proc here")
@pytest.mark.parametrize("seed", range(1, 8))
def test_two_thousand_calls_among_all_that_can_come_between_lose_nothing(seed: int) -> None:
    meetings = {name: threading.Barrier(PERMITS) for name in ("steady", "reopened", *MEETINGS)}

    def reply(connection: socket.socket, asked: Asked) -> None:
        name = asked.path.rpartition("/")[2]
        if name == "never":
            connection.recv(1)  # until the caller gives it up
        elif name in meetings:
            meetings[name].wait(TIMEOUT)
            connection.sendall(VIDEO)
        else:
            connection.sendall(VIDEO)

    with served(reply) as server:
        program = [sys.executable, "-W", "ignore::DeprecationWarning", __file__, server.url, str(seed)]
        paths = {"PYTHONPATH": f"{ROOT / 'generated'}:{ROOT / 'tests'}:{ROOT / 'scripts'}"}
        done = subprocess.run(program, env={**os.environ, **paths}, check=False, timeout=WHOLE + 60)
    assert done.returncode == 0, "its output says what was lost, or where it hung"


class Interrupt(BaseException):
    """What a handler of signals raises, as those of Ctrl-C and of soft time limits do."""


def unraisable(what: UnraisableHookArgs) -> None:
    """Tell what could not be raised where it came up, but for what the signals of this test raise."""
    if what.exc_type is not Interrupt:
        sys.__unraisablehook__(what)


class Tally:
    """What has been done, by kind, told every few hundred calls; and by how much any call outlasted its time."""

    def __init__(self) -> None:
        self.done, self.late = Counter[str](), [0.0]
        self._lock = threading.Lock()

    def add(self, kind: str, count: int = 1) -> None:
        with self._lock:
            before = self.done.total() // 250
            self.done[kind] += count
            if self.done.total() // 250 > before:
                print(self.told(), flush=True)

    def told(self) -> str:
        """Say it in a line."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.done.items()))
        return f"{self.done.total()} calls: {kinds}; the latest {max(self.late):.2f} s after its time"

    def timed(self, seconds: float, call: Callable[[], T]) -> T:
        """Make a call that has so many seconds."""
        started = time.monotonic()
        try:
            return call()
        finally:
            self.late.append(time.monotonic() - started - seconds)

    async def atimed(self, seconds: float, call: Awaitable[T]) -> T:
        """Await a call that has so many seconds."""
        started = time.monotonic()
        try:
            return await call
        finally:
            self.late.append(time.monotonic() - started - seconds)


class Endurance:
    """The clients that are called, and each party that calls them. Every party has chances of its own."""

    def __init__(self, url: str, seed: int) -> None:
        self.url, self.seed, self.tally = url, seed, Tally()
        self.steady, self.reopened = self.client(), self.client()
        self.asteady, self.areopened = self.async_client(), self.async_client()
        self.armed, self.interrupts, self.kept = 0, 0, list[Interrupt]()
        self.children = list[int]()

    def client(self) -> VideoDB:
        return VideoDB(self.url, "sk-test", limits=httpx.Limits(max_connections=PERMITS), timeout=TIMEOUT)

    def async_client(self) -> AsyncVideoDB:
        return AsyncVideoDB(self.url, "sk-test", limits=httpx.Limits(max_connections=PERMITS), timeout=TIMEOUT)

    def good(self, db: VideoDB, video: str = "m-1") -> None:
        """Make a call that is answered."""
        assert self.tally.timed(TIMEOUT, lambda: db.videos.get_video(video)).name == "clip"

    def run(self) -> None:
        """Let all of them call at once, and then see that all permits are there."""
        with ThreadPoolExecutor(THREADS + LOOPS) as parties:
            ends = [parties.submit(self.thread, random.Random(self.seed + n)) for n in range(THREADS)]
            ends += [
                parties.submit(asyncio.run, self.loop(n, random.Random(self.seed + THREADS + n))) for n in range(LOOPS)
            ]
            self.main_thread(random.Random(self.seed - 1))
            for end in ends:
                end.result()
        while self.children:
            self.reap()
        with ThreadPoolExecutor(PERMITS) as three:
            for _ in range(3):  # while the errors are kept: they meet at the server or nowhere
                for name, db in (("steady", self.steady), ("reopened", self.reopened)):
                    for met in [three.submit(self.good, db, name) for _ in range(PERMITS)]:
                        met.result()
        self.steady.close()
        self.reopened.close()
        self.kept.clear()

    # Signals and forks

    def main_thread(self, chance: random.Random) -> None:
        signal.signal(signal.SIGALRM, self.interrupt)
        sys.unraisablehook = unraisable
        calls = 0
        try:
            while calls < INTERRUPTED:
                made = list[None]()
                try:  # no context manager, which could be interrupted too
                    self.burst(chance, made)
                    self.armed = 0
                except Interrupt:  # the second one, while the first was caught
                    self.armed = 0
                signal.setitimer(signal.ITIMER_REAL, 0)
                self.tally.add("under signals", len(made))
                calls += len(made)
                if chance.random() < 0.1:
                    self.fork(chance.random() < 0.5)
        finally:
            self.armed = 0
            signal.setitimer(signal.ITIMER_REAL, 0)

    def interrupt(self, _: int, __: FrameType | None) -> None:
        if self.armed:
            self.armed -= 1
            raise Interrupt

    def burst(self, chance: random.Random, made: list[None]) -> None:
        """Call until a signal comes, or a few times: what it raises may be swallowed where nothing can be raised."""
        db = chance.choice((self.steady, self.steady, self.reopened))
        try:
            self.armed = chance.choice((1, 1, 2))  # the second comes while the first is cleaned up after
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00005, 0.003), chance.uniform(0.00005, 0.0015))
            for _ in range(5):
                made.append(None)
                self.good(db)
            self.armed = 0
        except Interrupt as error:
            self.interrupts += 1
            if self.interrupts % 5 == 0:
                self.kept.append(error)  # as tools do that send them later

    def fork(self, in_loop: bool) -> None:
        """Make a child that makes a call with a client of its parent, sync or async, and ends."""
        child = os.fork()
        if not child:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            faulthandler.register(signal.SIGALRM, chain=True)
            signal.alarm(int(TIMEOUT + ALLOWANCE))  # where it hangs, it ends by this, and says where
            try:
                video = asyncio.run(self.in_child()) if in_loop else self.steady.videos.get_video("m-1")
                os._exit(0 if video.name == "clip" else 1)
            except BaseException as error:
                os.write(2, f"in a child: {error!r}\n".encode())
                os._exit(2)
        self.children.append(child)
        self.tally.add("in children")
        if len(self.children) > 3:
            self.reap()

    async def in_child(self) -> models.Video:
        async with self.asteady as db:
            return await db.videos.get_video("m-1")

    def reap(self) -> None:
        end = os.waitstatus_to_exitcode(os.waitpid(self.children.pop(0), 0)[1])
        assert end == 0, f"a child ended with {end}"

    # Deadlines and closings

    def thread(self, chance: random.Random) -> None:
        for _ in range(CALLS):
            draw = chance.random()
            if draw < 0.5:
                self.good(self.steady)
                self.tally.add("in threads")
            elif draw < 0.6:
                seconds = chance.uniform(0.001, 0.05)
                impatient = chance.choice((self.steady, self.reopened)).with_timeout(seconds)
                with pytest.raises(errors.DeadlineError):
                    self.tally.timed(seconds, lambda db=impatient: db.videos.get_video("never"))  # type: ignore[misc]
                self.tally.add("out of time")
            elif draw < 0.85:
                self.good(self.reopened)
                if chance.random() < 0.4:
                    self.reopened.close()  # whoever else is calling
                self.tally.add("among closings")
            elif draw < 0.95:
                with self.client() as db:
                    self.good(db)
                self.tally.add("of short clients")
            else:
                self.good(self.client())
                self.tally.add("of clients that nobody closes")

    # Cancellations

    async def loop(self, number: int, chance: random.Random) -> None:
        for _ in range(ROUNDS):
            await self.round(chance)
        for _ in range(3):
            for name, db in (("asteady", self.asteady), ("areopened", self.areopened)):
                met = [db.videos.get_video(f"{name}-{number}") for _ in range(PERMITS)]
                for video in await asyncio.gather(*(self.tally.atimed(TIMEOUT, call) for call in met)):
                    assert video.name == "clip"
        await self.asteady.aclose()
        await self.areopened.aclose()

    async def round(self, chance: random.Random) -> None:
        """Make some calls at once; some are cancelled at any moment, some run out of time, some see a closing."""
        late, db = chance.randrange(EACH), chance.choice((self.asteady, self.areopened))
        seconds = [chance.uniform(0.001, 0.05) if n == late else TIMEOUT for n in range(EACH)]
        tasks = [
            asyncio.create_task(
                self.tally.atimed(each, db.with_timeout(each).videos.get_video("never" if n == late else "m-1"))
            )
            for n, each in enumerate(seconds)
        ]
        given_up = {n for n in range(EACH) if n != late and chance.random() < 0.4}
        for n in given_up:
            asyncio.get_running_loop().call_later(chance.uniform(0, 0.02), tasks[n].cancel)
        closing = [db.aclose()] if db is self.areopened and chance.random() < 0.4 else []
        ends = await asyncio.gather(*tasks, *closing, return_exceptions=True)
        for n, end in enumerate(ends):
            if n == late:
                assert isinstance(end, errors.DeadlineError), repr(end)
                self.tally.add("out of time in loops")
            elif n in given_up and isinstance(end, asyncio.CancelledError):
                self.tally.add("cancelled")
            elif n < EACH:
                assert isinstance(end, models.Video), repr(end)
                self.tally.add("in loops")
            else:
                assert end is None, repr(end)


def held() -> tuple[list[str], list[str]]:
    """Give what this process has open, and its threads."""
    gc.collect()
    links = [f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")]
    kinds = [os.readlink(link).partition(":")[0] for link in links if os.path.lexists(link)]
    return sorted(kinds), sorted(thread.name for thread in threading.enumerate())


async def _once(endurance: Endurance) -> None:
    async with endurance.async_client() as db:
        await db.videos.get_video("m-1")


def main(url: str, seed: int) -> None:
    """Endure it, and see what is left over."""
    faulthandler.dump_traceback_later(WHOLE, exit=True)
    endurance = Endurance(url, seed)
    with endurance.client() as db:  # what a first call makes stays
        endurance.good(db)
    asyncio.run(_once(endurance))
    before = held()
    started = time.monotonic()
    endurance.run()
    after = held()
    tally = endurance.tally
    print(f"{tally.told()}; {endurance.interrupts} interrupts, {time.monotonic() - started:.1f} s", flush=True)
    assert after == before, f"left over: {after}, where there was {before}"
    assert max(tally.late) < ALLOWANCE
    assert tally.done.total() >= 2000
    assert endurance.interrupts >= 100
    for kind in ("in children", "out of time", "cancelled", "among closings", "out of time in loops"):
        assert tally.done[kind] >= 20, kind


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
