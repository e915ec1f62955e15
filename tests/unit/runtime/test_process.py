"""What happens to a process: signals that raise, and forks at any moment. Each story has a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading

import pytest
from loopback import Asked, served, written
from support import ROOT

ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'generated'}:{ROOT / 'tests'}:{ROOT / 'scripts'}"}

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
timers = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such timers on this system")


def told(program: str, *arguments: str) -> str:
    """Run a program, and give what it says. One that hangs says where."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import faulthandler; faulthandler.dump_traceback_later(50, exit=True)\n{program}",
            *arguments,
        ],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=80,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    return done.stdout


STORM = """
import gc, os, random, signal, sys, threading, time
import httpx
from loopback import operation, served, written
from videodb_client import AuthenticatedClient
from videodb_client._transport.logs import quiet

class Interrupt(BaseException): ...

def interrupt(*_):
    global armed
    if armed:
        armed -= 1
        raise Interrupt

GET, TOGETHER, WANTED = operation("GET", "/x"), operation("GET", "/together"), 600
meeting, chance, kept, seen = threading.Barrier(3), random.Random(7), [], [0, 0]

def reply(connection, asked):
    if asked.path == "/together":
        meeting.wait(20)
    connection.sendall(written())

def storm(client):
    global armed
    while seen[0] < WANTED:
        try:
            armed = chance.choice((1, 1, 2))  # the second comes while the first is cleaned up after
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00005, 0.0015), chance.uniform(0.00005, 0.0015))
            while True:
                client._call(GET)
                seen[1] += 1
        except Interrupt as error:
            seen[0] += 1
            if seen[0] % 5 == 0:
                kept.append(error)  # as tools do that send them later

with served(reply) as server:
    client = AuthenticatedClient(server.url, "sk-test", limits=httpx.Limits(max_connections=3), timeout=20)
    client._call(GET)
    busy = [threading.Event() for _ in range(int(sys.argv[1]))]
    done = threading.Event()

    def others(event):
        while not done.is_set():
            client._call(GET)
            event.set()

    threads = [threading.Thread(target=others, args=(event,)) for event in busy]
    for thread in threads:
        thread.start()
    signal.signal(signal.SIGALRM, interrupt)
    while True:
        try:
            storm(client)
            signal.setitimer(signal.ITIMER_REAL, 0)
            break
        except Interrupt:
            continue
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    done.set()
    for thread in threads:
        thread.join()
    assert quiet.get()() is None, "others' log lines are cut"
    # Three at a time, while the errors are kept, and again: they meet at the server or nowhere.
    for _ in range(3):
        threads = [threading.Thread(target=client._call, args=(TOGETHER,)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not meeting.broken
    client._call(GET)
    client.close()
    kept.clear()
    gc.collect()
    ours = [f for f in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{f}")]
    print(seen[0], "interrupts", len(ours), "open")
"""


@timers
@pytest.mark.parametrize("others", ["0", "5"], ids=["alone", "among others"])
def test_no_interrupt_takes_a_connection_away(others: str) -> None:
    words = told(STORM, others).split()
    assert int(words[0]) >= 600
    assert int(words[2]) < 40


FIRST = """
import os, signal, sys, threading, time

url, how = sys.argv[1:]

def call(video):
    from videodb_client import AsyncVideoDB, VideoDB

    if how == "asyncio":
        import asyncio

        async def main():
            async with AsyncVideoDB(url, "sk-test", timeout=15) as db:
                return await db.videos.get_video(video)

        return asyncio.run(main())
    with VideoDB(url, "sk-test", timeout=15) as db:
        return db.videos.get_video(video)

if how == "asyncio":
    import asyncio
import videodb_client
first = threading.Thread(target=call, args=("m-0",))
first.start()
children = []
while first.is_alive() or not children:
    child = os.fork()
    if not child:
        faulthandler.register(signal.SIGALRM, chain=True)
        signal.alarm(25)  # where it hangs, it ends by this, and says where
        try:
            os._exit(0 if call("m-1").name == "clip" else 1)
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(2)
    children.append(child)
    time.sleep(0.002 if len(children) < 20 else 0.1)
first.join()
ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
assert not any(ends), ends
print(len(children))
"""


@forks
@pytest.mark.parametrize("how", ["sync", "asyncio"])
def test_a_fork_at_any_moment_of_the_first_call_leaves_a_child_that_can_call(how: str) -> None:
    """Also in the midst of an import: a module's lock that another thread held is nobody's in the child."""
    video = written(200, {"success": True, "data": {"id": "m-1", "name": "clip"}})
    answered, enough = list[str](), threading.Event()

    def reply(connection: socket.socket, asked: Asked) -> None:
        if asked.path == "/video/m-0":
            enough.wait(10)  # the first call is not over before three children have made theirs
        connection.sendall(video)
        answered.append(asked.path)
        if answered.count("/video/m-1") >= 3:
            enough.set()

    with served(reply) as server:
        assert int(told(FIRST, server.url, how)) >= 3
    assert enough.is_set()
