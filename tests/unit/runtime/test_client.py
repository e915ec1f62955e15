"""Clients: what they are made of, copies that share connections, threads, loops, forks, and the end of each."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import httpx
import pytest
from loopback import (
    CERTIFICATE,
    MODES,
    Asked,
    FakeClock,
    Mode,
    Script,
    answer,
    call,
    certified,
    operation,
    replies,
    scripted,
    served,
    written,
)
from support import ROOT
from videodb_client import AuthenticatedClient, __version__, errors
from videodb_client._build import SERVER
from videodb_client._transport.secrets import reveal
from videodb_client._transport.transports import LIMITS
from videodb_client.client import Client

GET = operation("GET")
HERE = ("VIDEO_DB_API_KEY", "VIDEO_DB_BASE_URL", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in HERE:
        monkeypatch.delenv(name, raising=False)


# What a client is made of


def test_the_environment_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="no key: give token=, or set VIDEO_DB_API_KEY"):
        AuthenticatedClient()
    monkeypatch.setenv("VIDEO_DB_API_KEY", "sk-env")
    assert AuthenticatedClient().base_url == SERVER
    monkeypatch.setenv("VIDEO_DB_BASE_URL", "https://staging.test/v1/")
    script = Script(answer())
    client = AuthenticatedClient(transport=script)
    assert repr(client) == "AuthenticatedClient(base_url='https://staging.test/v1', timeout=60.0)"
    call("sync", client, GET)
    assert str(script.requests[0].url) == "https://staging.test/v1/billing/auto_recharge"
    assert script.requests[0].headers["x-access-token"] == "sk-env"
    assert AuthenticatedClient("https://mine.test", "sk-mine").base_url == "https://mine.test"


@pytest.mark.parametrize("mode", MODES)
def test_what_goes_over_the_wire(mode: Mode) -> None:
    with served(replies(written())) as server, AuthenticatedClient(server.url, "sk-test") as client:
        call(mode, client, operation("POST", "/a/{b}/"), b="c d?&é")
        call(mode, client, operation("GET"))
    first, second = server.asked
    assert (first.method, first.path, first.body) == ("POST", "/a/c%20d%3F%26%C3%A9/", b'{"enabled":true}')
    assert first.headers == {
        "host": f"127.0.0.1:{server.port}",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": f"videodb-client/{__version__}",
        "x-access-token": "sk-test",
        "content-type": "application/json",
        "content-length": "16",
    }
    assert "content-type" not in second.headers


@pytest.mark.parametrize("timeout", [0, -1, math.inf, math.nan, None, "60", True])
def test_every_timeout_is_finite(timeout: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="timeout: "):
        AuthenticatedClient(token="sk-test", timeout=timeout)
    with pytest.raises((TypeError, ValueError), match="timeout: "):
        AuthenticatedClient(token="sk-test").with_timeout(timeout)


def test_an_unknown_option_is_an_error() -> None:
    with pytest.raises(TypeError, match="Client has no option transprot"):
        Client(transprot=None)  # type: ignore[call-arg]


@pytest.mark.parametrize("mode", MODES)
def test_event_hooks(mode: Mode) -> None:
    seen: list[Any] = []

    async def later(subject: Any) -> None:
        seen.append(subject)

    hook: Callable[[Any], Any] = seen.append if mode == "sync" else later
    client, script = scripted(answer(503, {}), answer(), event_hooks={"request": [hook], "response": [hook]})
    call(mode, client, GET)
    assert [type(subject) for subject in seen] == [httpx.Request, httpx.Response] * 2
    assert [subject.status_code for subject in seen[1::2]] == [503, 200]
    assert seen[::2] == script.requests


def test_an_async_hook_in_a_sync_call_is_an_error() -> None:
    async def hook(_: Any) -> None: ...

    client, script = scripted(answer(), event_hooks={"request": [hook]})
    with pytest.raises(TypeError, match="an async hook in a sync call"):
        call("sync", client, GET)
    assert script.requests == []


def test_a_transport_for_the_other_kind_of_call_is_an_error() -> None:
    class Sync(httpx.BaseTransport):
        pass

    class Async(httpx.AsyncBaseTransport):
        pass

    with pytest.raises(TypeError, match="it has sync calls only"):
        call("asyncio", AuthenticatedClient(token="sk-test", transport=Sync()), GET)
    with pytest.raises(TypeError, match="it has async calls only"):
        call("sync", AuthenticatedClient(token="sk-test", transport=Async()), GET)


@pytest.mark.parametrize("mode", MODES)
def test_certificates_are_checked(mode: Mode) -> None:
    with served(replies(written()), certified()) as server:
        with (
            AuthenticatedClient(server.url, "sk-test") as client,
            pytest.raises(errors.ConnectionFailedError) as caught,
        ):
            call(mode, client, GET)
        assert "certificate" in str(caught.value).lower()
        assert caught.value.attempts == 1, "it would not fit the next time either"
        assert not caught.value.reached
        assert server.asked == []
        trusted = ssl.create_default_context(cafile=CERTIFICATE)
        for verify in (trusted, str(CERTIFICATE), False):
            with AuthenticatedClient(server.url, "sk-test", verify=verify) as client:
                assert call(mode, client, GET).success is True


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("how", ["given", "environment"])
def test_a_proxy_is_used(mode: Mode, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tunnel is asked for, and the key is not told to the proxy."""

    def refuse(connection: socket.socket, _: Asked) -> None:
        connection.sendall(written(407))

    with served(refuse) as proxy:
        options: dict[str, Any] = {"proxy": proxy.url} if how == "given" else {}
        if how == "environment":
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        client, clock = AuthenticatedClient("https://api.test", "sk-canary", **options), FakeClock()
        client._shared.clock = clock
        with client, pytest.raises(errors.ConnectionFailedError, match="407"):
            call(mode, client, operation("POST"))
        assert clock.slept == [0.5, 1.0], "nothing has got to the server: it is safe to try again"
        assert {(asked.method, asked.path) for asked in proxy.asked} == {("CONNECT", "api.test:443")}
        assert all("sk-canary" not in str(asked) for asked in proxy.asked)


@pytest.mark.parametrize("mode", MODES)
def test_loopback_needs_no_proxy(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key would leave the machine in clear."""
    with served(replies(written())) as proxy, served(replies(written())) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        with AuthenticatedClient(server.url, "sk-test") as client:
            assert call(mode, client, GET).success is True
        assert (len(server.asked), len(proxy.asked)) == (1, 0)


@pytest.mark.parametrize("mode", MODES)
def test_http2_says_what_it_needs(mode: Mode) -> None:
    client = AuthenticatedClient(token="sk-test", http2=True)
    if find_spec("h2") is None:
        with pytest.raises(ImportError, match=r"httpx\[http2\]"):
            call(mode, client, GET)
    else:
        assert client._shared.pool().transports.arguments()["http2"] is True


# Copies


@pytest.mark.parametrize("mode", MODES)
def test_copies_change_nothing_in_the_original(mode: Mode) -> None:
    """Stock: `with_headers` changes the live client of the original."""
    client, script = scripted(answer(), headers={"x-a": "1", "x-b": "1"})
    sent = reveal(client._sent)
    before = dict(sent)
    changed = client.with_headers({"X-A": "2"}).with_timeout(5).with_token("sk-second")
    assert isinstance(changed, AuthenticatedClient)
    call(mode, changed, GET)
    call(mode, client, GET)
    first, second = script.requests
    assert [first.headers[name] for name in ("x-a", "x-b", "x-access-token")] == ["2", "1", "sk-second"]
    assert [second.headers[name] for name in ("x-a", "x-b", "x-access-token")] == ["1", "1", "sk-canary-0123456789"]
    assert (changed.timeout, client.timeout) == (5.0, 60.0)
    assert reveal(client._sent) == before == sent


def test_copies_share_connections_and_the_one_that_opened_them_closes_them() -> None:
    with served(replies(written())) as server, AuthenticatedClient(server.url, "sk-test") as client:
        with client.with_headers({"x-a": "1"}) as changed:
            call("sync", changed, GET)
        call("sync", client, GET)
        changed.close()
        call("sync", client.with_token("sk-second"), GET)
        assert server.connections == 1
        client.close()
        call("sync", changed, GET)
        assert server.connections == 2, "a copy may outlive a close; it opens again"


def test_copies_share_connections_in_async_calls() -> None:
    async def main() -> None:
        async with AuthenticatedClient(server.url, "sk-test") as client:
            async with client.with_headers({"x-a": "1"}) as changed:
                await changed._acall(GET)
            await client._acall(GET)
            assert server.connections == 1

    with served(replies(written())) as server:
        asyncio.run(main())


def test_a_client_can_be_used_again_after_its_block() -> None:
    """Stock: a `with` block ends the client for good."""
    with served(replies(written())) as server:
        client = AuthenticatedClient(server.url, "sk-test")
        for _ in range(2):
            with client:
                assert call("sync", client, GET).success is True

        async def main() -> None:
            for _ in range(2):
                async with client:
                    assert (await client._acall(GET)).success is True

        asyncio.run(main())
        assert server.connections == 4


# Threads, loops, processes


def test_many_threads_on_a_fresh_client_make_one_pool() -> None:
    """Stock: eight threads build several pools, and all but one are lost with their connections."""
    threads = 8
    together = threading.Barrier(threads + 1)

    def reply(connection: socket.socket, asked: Asked) -> None:
        if asked.path == "/together":
            together.wait()
        connection.sendall(written())

    with served(reply) as server, AuthenticatedClient(server.url, "sk-test") as client:
        start = threading.Barrier(threads)
        results: list[Any] = []

        def work() -> None:
            start.wait()
            results.append(call("sync", client, operation("GET", "/together")))

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        together.wait()
        for worker in workers:
            worker.join()
        assert [result.success for result in results] == [True] * threads
        assert server.connections == threads
        for _ in range(threads):
            call("sync", client, GET)
        assert server.connections == threads, "all of them are of one pool, and used again"


def test_no_more_connections_than_allowed() -> None:
    held: list[int] = []
    now, lock = [0], threading.Lock()

    def reply(connection: socket.socket, _: Asked) -> None:
        with lock:
            now[0] += 1
            held.append(now[0])
        passed.wait(0.02)
        with lock:
            now[0] -= 1
        connection.sendall(written())

    passed = threading.Event()
    limits = httpx.Limits(max_connections=2)
    with served(reply) as server, AuthenticatedClient(server.url, "sk-test", limits=limits) as client:
        workers = [threading.Thread(target=call, args=("sync", client, GET)) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

        async def main() -> None:
            async with client:
                await asyncio.gather(*[client._acall(GET) for _ in range(8)])

        asyncio.run(main())
        assert len(server.asked) == 16
        assert max(held) == 2
        assert server.connections == 4


def test_idle_connections_are_closed_when_they_are_too_many_or_too_old() -> None:
    limits = httpx.Limits(max_connections=4, max_keepalive_connections=1, keepalive_expiry=5)
    client, _ = scripted(answer(), limits=limits)
    from videodb_client._transport.lanes import Shelf

    shelf: Shelf[str] = Shelf(limits)
    assert shelf.give("a") == []
    assert shelf.give("b") == ["a"], "the one used longest ago goes"
    assert (shelf.take(), shelf.take()) == ("b", None)
    shelf.idle.append((-1000.0, "old"))
    assert shelf.give("new") == ["old"]
    assert LIMITS.max_connections == 100
    client.close()


@pytest.mark.parametrize("mode", MODES)
def test_a_lane_on_which_anything_went_wrong_is_not_used_again(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Lane] = []

    class Lane(Script):
        def __init__(self, **_: Any) -> None:
            super().__init__(httpx.ReadError if not made else answer())
            self.closed, self._pool = False, self
            made.append(self)

        def close(self) -> None:
            self.closed = True

        async def aclose(self) -> None:
            self.closed = True

    async def main() -> None:
        with pytest.raises(errors.ConnectionFailedError):
            await client._acall(operation("POST"))
        for _ in range(2):
            assert (await client._acall(GET)).success is True

    monkeypatch.setattr(httpx, "HTTPTransport", Lane)
    monkeypatch.setattr(httpx, "AsyncHTTPTransport", Lane)
    with AuthenticatedClient(token="sk-test") as client:
        if mode == "asyncio":
            asyncio.run(main())
        else:
            with pytest.raises(errors.ConnectionFailedError):
                call("sync", client, operation("POST"))
            for _ in range(2):
                assert call("sync", client, GET).success is True
    assert [len(lane.requests) for lane in made] == [1, 2]
    assert [lane.closed for lane in made] == [True, True]


def test_a_second_event_loop() -> None:
    """Stock: `Event loop is closed`. And what the first loop had open ended with it, not at some later time."""
    with served(replies(written())) as server:
        client = AuthenticatedClient(server.url, "sk-test")

        async def main() -> None:
            results = await asyncio.gather(*[client._acall(GET) for _ in range(3)])
            assert [result.success for result in results] == [True] * 3

        for _ in range(3):
            asyncio.run(main())
            gc.collect()  # an unclosed connection would warn, and warnings are errors
        assert server.connections == 9


def test_two_event_loops_at_once() -> None:
    with served(replies(written())) as server, AuthenticatedClient(server.url, "sk-test") as client:
        failed: list[BaseException] = []

        async def main() -> None:
            for _ in range(20):
                assert (await client._acall(GET)).success is True

        def work() -> None:
            try:
                asyncio.run(main())
            except BaseException as error:
                failed.append(error)

        workers = [threading.Thread(target=work) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert failed == []
        assert server.connections == 4


def test_a_client_that_nobody_closed_leaves_nothing_open() -> None:
    with served(replies(written())) as server:
        call("sync", AuthenticatedClient(server.url, "sk-test"), GET)
        gc.collect()  # an unclosed socket would warn, and warnings are errors
        assert server.connections == 1


FORKED = """
import os, sys, threading
from loopback import call, operation, served, written
from videodb_client import AuthenticatedClient

def reply(connection, asked):
    connection.sendall(written(200, {"success": True, "message": asked.headers["x-who"]}))

GET = operation("GET")
with served(reply) as server, AuthenticatedClient(server.url, "sk-test") as client:
    call("sync", client.with_headers({"x-who": "parent"}), GET)
    child = os.fork()
    if not child:
        said = {call("sync", client.with_headers({"x-who": "child"}), GET).message for _ in range(20)}
        said |= {call("asyncio", client.with_headers({"x-who": "child"}), GET).message for _ in range(5)}
        os._exit(0 if said == {"child"} else 1)
    said = {call("sync", client.with_headers({"x-who": "parent"}), GET).message for _ in range(20)}
    assert said == {"parent"}, said
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert server.connections == 7, server.connections
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_fork_has_connections_of_its_own() -> None:
    """Stock: parent and child read each other's answers."""
    done = subprocess.run(
        [sys.executable, "-c", FORKED],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'generated'}:{ROOT / 'tests'}:{ROOT / 'scripts'}"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # it is what is tried here
def test_a_fork_while_a_thread_reads_the_certificates_can_read_them_itself() -> None:
    from videodb_client._transport.transports import Transports

    transports = Transports("https://api.test", {})
    with transports._alone():  # as a thread that is in the midst of it
        child = os.fork()
        if child == 0:
            signal.alarm(20)  # a lock that is never given back would hold it for good
            os._exit(0 if transports.arguments()["verify"] else 1)
        _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


# Many at once


@pytest.mark.parametrize("given_up", [False, True], ids=["all-end", "half-given-up"])
def test_many_at_once(given_up: bool) -> None:
    """Stock: with half of them given up at once, the client never works again."""
    calls, go = 200, threading.Event()

    def reply(connection: socket.socket, _: Asked) -> None:
        go.wait()
        connection.sendall(written())

    async def main() -> None:
        async with AuthenticatedClient(server.url, "sk-test", limits=httpx.Limits(max_connections=10)) as client:
            tasks = [asyncio.create_task(client._acall(GET)) for _ in range(calls)]
            while len(server.asked) < 10:
                await asyncio.sleep(0.001)
            for task in tasks[::2] if given_up else ():
                task.cancel()
            go.set()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            good = [result for result in results if not isinstance(result, BaseException)]
            assert len(good) == (calls // 2 if given_up else calls)
            assert all(isinstance(r, asyncio.CancelledError) for r in results if isinstance(r, BaseException))
            again = await asyncio.gather(*[client._acall(GET) for _ in range(20)])
            assert [result.success for result in again] == [True] * 20
            assert given_up or server.connections == 10

    with served(reply) as server:
        asyncio.run(main())


# Logging


@pytest.mark.parametrize("mode", MODES)
def test_one_line_a_request(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    clock = FakeClock()

    def slow(_: httpx.Request) -> httpx.Response:
        clock.now += 1.25
        return answer(503, {})

    steps = (httpx.ConnectError("refused"), slow, answer(307, {}, {"location": "/b"}), answer())
    client, _ = scripted(*steps, clock=clock)
    with caplog.at_level("INFO", "videodb_client"):
        call(mode, client, operation("GET", "/video/{video_id}"), video_id="m-1")
    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        ("videodb_client", "INFO", f"GET /video/{{video_id}}: {line}")
        for line in (
            "connect in 0.000 s (attempt 1)",
            "503 in 1.250 s (attempt 2)",
            "307 in 0.000 s (attempt 3)",
            "200 in 0.000 s (attempt 3)",
        )
    ]
