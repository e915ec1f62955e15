"""What the runtime's tests share: a scripted server on loopback, a scripted transport, a clock, both ways to call."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from copy import copy
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol, TypeVar

import httpx
from videodb_client import AsyncVideoDB, AuthenticatedClient, VideoDB
from videodb_client._schema.operation import Operation, Parameter
from videodb_client._schema.readers import ANY, STRING, Object
from videodb_client._transport.deadline import Clock
from videodb_client.client import Client

Mode = Literal["sync", "asyncio", "surface", "async surface"]
"""How a call is made: through an endpoint function or a method of `VideoDB`, sync or async."""

CERTIFICATE = Path(__file__).parent / "unit" / "runtime" / "loopback.pem"
"""Of a server on loopback: its key, and its certificate, which no one trusts unless told to."""

MODES: tuple[Mode, Mode] = ("sync", "asyncio")
WAYS: tuple[Mode, ...] = (*MODES, "surface", "async surface")

GOOD = {"success": True, "message": "Auto recharge settings updated"}
ANSWERS = {"200": Object("set_auto_recharge_result", "SetAutoRechargeResult"), "5XX": Object("error", "Error")}
ANSWERS |= {status: Object("error", "Error") for status in ("400", "401", "402", "403", "404", "409", "429")}


def operation(method: str = "POST", path: str = "/billing/auto_recharge", **marks: Any) -> Operation[Any, Any]:
    """An operation like the generated ones, of any method. What stands in braces in `path` becomes a parameter."""
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return Operation(
        "made_up",
        method,
        path,
        answers=marks.pop("answers", ANSWERS),
        parameters=[Parameter(name, "path", STRING, required=True) for name in names],
        body=ANY if method in ("POST", "PUT", "PATCH") else None,
        body_required=False,
        **marks,
    )


def surface_of(mode: Mode, client: Client) -> Any:
    """Give a client with its methods, sync or async, that is one with `client`."""
    twin = object.__new__(VideoDB if mode == "surface" else AsyncVideoDB)
    twin.__dict__ = client.__dict__
    return twin


def _request(op: Operation[Any, Any], values: Any, _: Any, body: Any) -> Any:
    return op.request(values, body)


@contextmanager
def _method(mode: Mode, client: Client, op: Operation[Any, Any], detailed: bool, values: Any) -> Iterator[Any]:
    """Give a method of the surface that calls `op`, in the place of the operation that it has."""
    db = surface_of(mode, client)
    calls, endpoint = db.billing, "set_auto_recharge"
    given: tuple[tuple[Any, ...], dict[str, Any]] = ((), {"enabled": True})
    if "api_key" in values:
        calls, endpoint, given = db.authentication, "delete_api_key", ((values["api_key"],), {})
    elif values:
        twin: Any = copy(op)
        twin.request = partial(_request, op, values)
        op = twin
    method = getattr(calls.with_raw_response if detailed else calls, endpoint)
    module: Any = import_module(method.__module__.replace(".calls.", ".api.") + f".{endpoint}")
    kept, module._OPERATION = module._OPERATION, op
    try:
        yield partial(method, *given[0], **given[1])
    finally:
        module._OPERATION = kept


def call(mode: Mode, client: Client, op: Operation[Any, Any], *, detailed: bool = False, **values: Any) -> Any:
    """Call an operation in one of the ways that there are."""
    if mode == "surface":
        with _method(mode, client, op, detailed, values) as method:
            return method()
    body = {"enabled": True} if op.body is not None else None
    given = (op, values, body) if body is not None else (op, values)
    if mode == "sync":
        return (client._call_detailed if detailed else client._call)(*given)

    async def main() -> Any:
        try:
            if mode == "async surface":
                with _method(mode, client, op, detailed, values) as method:
                    return await method()
            return await (client._acall_detailed if detailed else client._acall)(*given)
        finally:
            if client._owner and client._shared.made is not None and client._shared.made.transports.given is None:
                await client.aclose()

    return asyncio.run(main())


class FakeClock(Clock):
    """A clock that stands still but for the waits, which it remembers. Chance is what it is told."""

    def __init__(self, chance: float = 1.0) -> None:
        self.now, self.slept, self._chance = 1000.0, list[float](), chance

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return 1_700_000_000.0 + self.now

    def chance(self) -> float:
        return self._chance

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


Step = httpx.Response | Exception | type[Exception] | Callable[[httpx.Request], httpx.Response]


class Script(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that answers with one step after the other, and keeps what it was asked. The last step stays."""

    def __init__(self, *steps: Step) -> None:
        self.steps, self.requests = list(steps), list[httpx.Request]()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, httpx.Response):
            return httpx.Response(step.status_code, headers=step.headers, content=step.content)
        if isinstance(step, Exception):
            raise step
        if isinstance(step, type):
            raise step("scripted")
        return step(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def answer(status: int = 200, body: Any = None, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """An answer with a JSON body."""
    content = json.dumps(GOOD if body is None else body)
    return httpx.Response(status, headers={"content-type": "application/json", **(headers or {})}, content=content)


def scripted(*steps: Step, clock: Clock | None = None, **options: Any) -> tuple[AuthenticatedClient, Script]:
    """A client whose transport answers with `steps`, and that transport."""
    script = Script(*steps)
    client = AuthenticatedClient("https://api.test", "sk-canary-0123456789", transport=script, **options)
    client._shared.clock = clock or FakeClock()
    return client, script


# Servers


Talk = Callable[[socket.socket, threading.Event], None]
"""Talks with one who came, until either has enough, or the event says that the server is to stop."""


class Listening:
    """What listens on loopback, at a port that the system picks, and talks with each who comes in its own thread."""

    def __init__(self, talk: Talk, tls: ssl.SSLContext | None = None) -> None:
        self.talk, self.tls, self.connections = talk, tls, 0
        self.stopping = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port: int = self.listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http{'s' if self.tls else ''}://127.0.0.1:{self.port}"

    def stop(self) -> None:
        self.stopping.set()
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            if self.tls is None:
                self.talk(connection, self.stopping)
            else:
                with self.tls.wrap_socket(connection, server_side=True) as secure:
                    self.talk(secure, self.stopping)
        self._open.discard(connection)


class _Stoppable(Protocol):
    def stop(self) -> None: ...


Server = TypeVar("Server", bound=_Stoppable)


@contextmanager
def standing(server: Server) -> Iterator[Server]:
    """Keep what serves until the end of the block."""
    try:
        yield server
    finally:
        server.stop()


class Asked(NamedTuple):
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Reply = Callable[[socket.socket, Asked], None]


class Loopback(Listening):
    """A server whose every byte is scripted: `reply` is called for each request, and writes what it likes."""

    def __init__(self, reply: Reply, tls: ssl.SSLContext | None = None) -> None:
        self.reply, self.asked = reply, list[Asked]()
        super().__init__(self._converse, tls)

    def _converse(self, connection: socket.socket, stopping: threading.Event) -> None:
        with connection.makefile("rb") as reader:
            while line := reader.readline():
                method, path, _ = line.decode().split(" ", 2)
                headers = {}
                while (line := reader.readline()) not in (b"\r\n", b""):
                    name, _, value = line.decode().partition(":")
                    headers[name.lower()] = value.strip()
                body = reader.read(int(headers.get("content-length", 0)))
                asked = Asked(method, path, headers, body)
                self.asked.append(asked)
                self.reply(connection, asked)


def written(status: int = 200, body: Any = None, headers: Mapping[str, str] | None = None) -> bytes:
    """An answer as bytes."""
    content = body if isinstance(body, bytes) else json.dumps(GOOD if body is None else body).encode()
    lines = [f"HTTP/1.1 {status} Scripted", f"content-length: {len(content)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


def replies(*answers: bytes) -> Reply:
    """Answer with one after the other; the last one stays."""
    waiting = list(answers)

    def reply(connection: socket.socket, _: Asked) -> None:
        connection.sendall(waiting.pop(0) if len(waiting) > 1 else waiting[0])

    return reply


def served(reply: Reply, tls: ssl.SSLContext | None = None) -> AbstractContextManager[Loopback]:
    """Serve until the end of the block."""
    return standing(Loopback(reply, tls))


def certified() -> ssl.SSLContext:
    """What a server with the tests' certificate needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context
