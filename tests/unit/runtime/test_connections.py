"""A connection is used again only if an answer ended where it said it would, and nothing came after it.

And an answer is believed only if the whole request was sent before it.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import h2.config
import h2.connection
import h2.events
import pytest
from loopback import (
    CERTIFICATE,
    MODES,
    Asked,
    Listening,
    Mode,
    answer,
    call,
    certified,
    operation,
    scripted,
    served,
    standing,
    written,
)
from storage import listening, received
from videodb_client import AuthenticatedClient, errors

STALE = {"success": True, "message": "of the call before"}


def calls(mode: Mode, url: str, count: int, *, between: Callable[[], None] = lambda: None, **options: Any) -> list[str]:
    """Call one after the other with one client; gives what each was told."""
    op = operation("POST")
    if url.startswith("https"):
        options["verify"] = str(CERTIFICATE)
    if mode == "sync":
        told = []
        with AuthenticatedClient(url, "sk-test", **options) as client:
            for number in range(count):
                told.append(client._call(op, {}, {"number": number}).message)
                between()
        return told

    async def main() -> list[str]:
        told = []
        async with AuthenticatedClient(url, "sk-test", **options) as client:
            for number in range(count):
                told.append((await client._acall(op, {}, {"number": number})).message)
                between()
        return told

    return asyncio.run(main())


def own(asked: Asked) -> bytes:
    return written(200, {"success": True, "message": f"of {json.loads(asked.body)['number']}"})


def chunked(asked: Asked) -> bytes:
    body = own(asked).partition(b"\r\n\r\n")[2]
    return b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


def longer(asked: Asked) -> bytes:
    """The body goes on after its length."""
    return own(asked) + b"}" + written(200, STALE)


AFTER: dict[str, Callable[[Asked], list[bytes]]] = {
    "twice": lambda asked: [own(asked) + own(asked)],
    "another": lambda asked: [own(asked) + written(200, STALE)],
    "a-longer-one": lambda asked: [own(asked) + written(200, STALE | {"pad": "x" * 400_000})],
    "after-a-long-one": lambda asked: [
        written(200, {"success": True, "message": f"of {json.loads(asked.body)['number']}", "pad": "x" * 65_000})
        + written(200, STALE) * 900
    ],
    "after-chunks": lambda asked: [chunked(asked) + written(200, STALE)],
    "part-of-one": lambda asked: [own(asked) + written(200, STALE)[:20]],
    "a-body-that-goes-on": lambda asked: [longer(asked)],
    "an-empty-line": lambda asked: [own(asked) + b"\r\n"],
    "another-in-a-piece-of-its-own": lambda asked: [own(asked), written(200, STALE)],
    "nothing-but-an-interim-one": lambda asked: [own(asked) + b"HTTP/1.1 103 Early Hints\r\n\r\n"],
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("tls", [None, certified()], ids=["plain", "tls"])
@pytest.mark.parametrize("name", AFTER)
def test_what_comes_after_an_answer_is_not_the_next_one(mode: Mode, tls: ssl.SSLContext | None, name: str) -> None:
    def reply(connection: socket.socket, asked: Asked) -> None:
        # One packet, also of several records of TLS.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        for piece in AFTER[name](asked):
            connection.sendall(piece)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)

    with served(reply, tls) as server:
        assert calls(mode, server.url, 4) == ["of 0", "of 1", "of 2", "of 3"]
        assert [json.loads(asked.body)["number"] for asked in server.asked] == [0, 1, 2, 3]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("tls", [None, certified()], ids=["plain", "tls"])
def test_what_comes_between_two_calls_is_not_the_next_answer(mode: Mode, tls: ssl.SSLContext | None) -> None:
    open_ones: list[socket.socket] = []

    def reply(connection: socket.socket, asked: Asked) -> None:
        open_ones.append(connection)
        connection.sendall(own(asked))

    def between() -> None:
        open_ones[-1].sendall(written(200, STALE))

    with served(reply, tls) as server:
        assert calls(mode, server.url, 3, between=between) == ["of 0", "of 1", "of 2"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("tls", [None, certified()], ids=["plain", "tls"])
@pytest.mark.parametrize("form", [own, chunked])
def test_a_connection_whose_answers_end_is_used_again(mode: Mode, tls: ssl.SSLContext | None, form: Any) -> None:
    with served(lambda connection, asked: connection.sendall(form(asked)), tls) as server:
        assert calls(mode, server.url, 5) == [f"of {number}" for number in range(5)]
        assert server.connections == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [204, 304])
def test_an_answer_that_has_no_body_and_brings_one(mode: Mode, status: int) -> None:
    first = threading.Event()

    def reply(connection: socket.socket, asked: Asked) -> None:
        if first.is_set():
            connection.sendall(own(asked))
            return
        first.set()
        connection.sendall(b"HTTP/1.1 %d Odd\r\n\r\n" % status + written(200, STALE))

    async def main(url: str) -> list[Any]:
        async with AuthenticatedClient(url, "sk-test") as client:
            return [
                await client._acall_detailed(operation("POST"), {}, {"number": 0}),
                await client._acall(operation("POST"), {}, {"number": 1}),
            ]

    def sync(url: str) -> list[Any]:
        with AuthenticatedClient(url, "sk-test") as client:
            return [
                client._call_detailed(operation("POST"), {}, {"number": 0}),
                client._call(operation("POST"), {}, {"number": 1}),
            ]

    with served(reply) as server:
        odd, good = sync(server.url) if mode == "sync" else asyncio.run(main(server.url))
    assert (odd.status_code, odd.content, good.message) == (status, b"", "of 1")


Machine = Any
Event = Any


def over_http2(answer: Callable[[Machine, Event], None]) -> AbstractContextManager[Listening]:
    """A server that speaks HTTP/2, and calls `answer` for each event."""
    context = certified()
    context.set_alpn_protocols(["h2"])

    def talk(connection: socket.socket, _: threading.Event) -> None:
        machine = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        machine.initiate_connection()
        connection.sendall(machine.data_to_send())
        while data := connection.recv(65536):
            for event in machine.receive_data(data):
                answer(machine, event)
            connection.sendall(machine.data_to_send())

    return standing(Listening(talk, context))


@pytest.mark.parametrize("mode", MODES)
def test_http2_goes_on_over_one_connection(mode: Mode) -> None:
    bodies: dict[int, bytes] = {}

    def answer(machine: Machine, event: Event) -> None:
        if isinstance(event, h2.events.DataReceived):
            bodies[event.stream_id] = bodies.get(event.stream_id, b"") + event.data
            machine.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            number = json.loads(bodies[event.stream_id])["number"]
            machine.send_headers(event.stream_id, [(":status", "200")])
            content = json.dumps({"success": True, "message": f"of {number}"}).encode()
            machine.send_data(event.stream_id, content, end_stream=True)
            machine.ping(b"12345678")

    with over_http2(answer) as server:
        assert calls(mode, server.url, 4, http2=True) == ["of 0", "of 1", "of 2", "of 3"]
    assert server.connections == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("is_reset", [False, True])
def test_an_early_success_over_http2_is_none(mode: Mode, is_reset: bool) -> None:
    """It comes with the head of the request, and the server never makes room for all of the body."""

    def answer(machine: Machine, event: Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            machine.send_headers(event.stream_id, [(":status", "200")])
            machine.send_data(event.stream_id, b'{"success": true, "message": "done"}', end_stream=True)
            if is_reset:
                machine.reset_stream(event.stream_id, 0)

    given: tuple[Any, ...] = (operation(), {}, {"enabled": True, "x": "a" * 200_000})
    with (
        over_http2(answer) as server,
        AuthenticatedClient(server.url, "sk-test", http2=True, verify=str(CERTIFICATE), timeout=0.5) as client,
        pytest.raises(errors.DeadlineError) as caught,
    ):
        client._call(*given) if mode == "sync" else asyncio.run(client._acall(*given))
    assert (caught.value.attempts, caught.value.reached) == (1, True)


# A server that has its word too early


def answers_early(status: int) -> Callable[[socket.socket, threading.Event], None]:
    def handle(connection: socket.socket, stopping: threading.Event) -> None:
        received(connection)
        connection.sendall(written(status, {"success": True}))

    return handle


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [200, 201, 204, 400])
def test_an_answer_before_the_whole_request_was_sent_is_no_success(mode: Mode, status: int) -> None:
    body = {"enabled": True, "x": "a" * (24 << 20)}
    with listening(answers_early(status)) as url:
        client = AuthenticatedClient(url.partition("/x")[0], "sk-canary-0123456789", trust_env=False)

        def send() -> Any:
            given: tuple[Any, ...] = (operation(), {}, body)
            return client._call(*given) if mode == "sync" else asyncio.run(client._acall(*given))

        with pytest.raises(errors.VideoDBError) as caught:
            send()
    error = caught.value
    assert error.attempts == 1
    assert error.reached
    if status < 300:
        assert type(error) is errors.ConnectionFailedError
        # Whether the answer can still be read is up to the system, which may throw it away with a reset connection.
        assert error.status in (status, None)
        assert ("before the whole request was sent" in str(error)) == (error.status == status), str(error)


@pytest.mark.parametrize("mode", MODES)
def test_a_transport_that_does_not_read_the_body_is_believed(mode: Mode) -> None:
    client, script = scripted(answer(200, {"success": True}))
    call(mode, client, operation())
    assert len(script.requests) == 1
