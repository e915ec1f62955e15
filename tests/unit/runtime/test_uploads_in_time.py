"""For how long and how often a file is sent: what makes no progress, what is slow but moves, what never ends."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any

import pytest
from loopback import (
    MODES,
    WAYS,
    FakeClock,
    Mode,
    served,
    written,
)
from storage import (
    CONTENT,
    STORED,
    api,
    breaks_off,
    drain,
    drain_rest,
    field,
    listening,
    shown,
    upload,
)
from videodb_client import errors, uploads
from videodb_client._transport.conversation import Fault
from videodb_client._transport.pool import Pool
from videodb_client._transport.retry import Failure

BOTH = pytest.mark.parametrize("mode", WAYS)
SLOW = pytest.mark.parametrize("mode", MODES)
"""For what takes its time: the surface has the same clocks."""

LARGE = bytes(4_000_000)
HUGE = bytes(24 << 20)


def never_reads(connection: socket.socket, stopping: threading.Event) -> None:
    stopping.wait()


def never_answers(connection: socket.socket, stopping: threading.Event) -> None:
    drain(connection)
    stopping.wait()


def drips_its_answer(connection: socket.socket, stopping: threading.Event) -> None:
    drain(connection)
    for byte in written(200, b" " * 1000):
        if stopping.wait(0.02):
            return
        connection.sendall(bytes([byte]))


def drips_a_body(connection: socket.socket, stopping: threading.Event) -> None:
    drain(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
    while not stopping.wait(0.02):
        connection.sendall(b" ")


def never_stops_answering(connection: socket.socket, stopping: threading.Event) -> None:
    drain(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not stopping.is_set():
        connection.sendall(b" " * 65536)


def reads_slowly(connection: socket.socket, stopping: threading.Event) -> None:
    """1.2 seconds for `HUGE`, of which the system's own buffers hide no more than a few tenths."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    for _ in range(24):
        if stopping.wait(0.05):
            return
        connection.recv(1 << 20, socket.MSG_WAITALL)
    drain_rest(connection)
    connection.sendall(written(204, b""))


@pytest.mark.parametrize(
    ("mode", "handle"),
    [
        *((mode, handle) for mode in MODES for handle in (never_reads, never_answers, drips_its_answer, drips_a_body)),
        ("surface", never_reads),
        ("async surface", drips_a_body),
    ],
)
def test_what_makes_no_progress_fails(mode: Mode, handle: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "STALL", 0.2)
    with listening(handle) as url, api(url) as (client, server):
        with pytest.raises(errors.DeadlineError, match=r"no progress for 0\.2 s") as caught:
            upload(mode, client, LARGE)
        assert len(server.asked) == 1
    assert "canary" not in shown(caught.value)


def test_sixty_seconds_is_what_it_has() -> None:
    assert uploads.STALL == 60.0


@SLOW
def test_what_is_slow_but_moves_is_waited_for(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "STALL", 0.8)
    with listening(reads_slowly) as url, api(url) as (client, server):
        upload(mode, client.with_timeout(0.8), HUGE)
        assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("mode", "handle"),
    [
        *((mode, handle) for mode in MODES for handle in (reads_slowly, never_reads, drips_its_answer)),
        ("surface", reads_slowly),
        ("async surface", drips_its_answer),
    ],
)
def test_a_deadline_bounds_all_of_it(mode: Mode, handle: Any) -> None:
    with listening(handle) as url, api(url) as (client, server):
        started = time.monotonic()
        with pytest.raises(errors.DeadlineError, match=r"not over in 0\.4 s"):
            upload(mode, client, HUGE, timeout=0.4)
        assert time.monotonic() - started < 5
        assert len(server.asked) == 1


@BOTH
def test_an_answer_without_end_is_cut_short(mode: Mode) -> None:
    with listening(never_stops_answering) as url, api(url) as (client, server):
        upload(mode, client, b"bytes")
        assert len(server.asked) == 2


@BOTH
def test_it_is_not_sent_again_once_any_of_it_was(mode: Mode) -> None:
    with (
        served(breaks_off) as storage,
        api(f"{storage.url}/x") as (client, server),
        pytest.raises(errors.ConnectionFailedError) as caught,
    ):
        upload(mode, client, b"bytes")
    assert (storage.connections, len(server.asked)) == (1, 1)
    assert (caught.value.attempts, caught.value.reached) == (1, True)


@BOTH
def test_a_connection_that_fails_is_tried_again(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with api(f"http://127.0.0.1:{port}/x") as (client, _):
        clock = client._shared.clock = FakeClock()
        with pytest.raises(errors.ConnectionFailedError) as caught:
            upload(mode, client, b"bytes")
    assert (caught.value.attempts, caught.value.reached, clock.slept) == (3, False, [0.5, 1.0])

    first = [Fault(Failure.CONNECT, "no connection", reached=False)]
    send, asend = Pool.send_file, Pool.asend_file

    async def afirst(pool: Pool, *given: Any) -> Any:
        return first.pop() if first else await asend(pool, *given)

    monkeypatch.setattr(Pool, "send_file", lambda pool, *given: first.pop() if first else send(pool, *given))
    monkeypatch.setattr(Pool, "asend_file", afirst)
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        client._shared.clock = FakeClock()
        upload(mode, client, CONTENT)
        assert [field(asked)[2] for asked in storage.asked] == [CONTENT]
