"""What ends a call from without, at any step of it, shows no secret: an interrupt, a signal, a cancellation."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from types import FrameType
from typing import Any

import httpx
import pytest
from canaries import CANARIES, CANARY, DELETE_KEY, PATH_CANARY, Seen, delete_key
from loopback import (
    MODES,
    WAYS,
    Mode,
    replies,
    served,
    surface_of,
    written,
)
from videodb_client import AuthenticatedClient, errors
from videodb_client._transport import pool
from videodb_client._transport.pool import Pool
from videodb_client._transport.secrets import Hidden


class Stop(BaseException):
    """What is not an error, and goes through all frames: an interrupt, an exit, a cancellation."""


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(
    "when", ["connect_tcp.started", "send_request_headers.started", "receive_response_headers.started"]
)
def test_an_interrupt_deep_in_the_network_shows_no_secret(mode: Mode, when: str, seen: Seen) -> None:
    class Interrupt(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.getMessage().startswith(when):
                raise Stop

    handler = Interrupt()
    loggers = [logging.getLogger("httpcore.http11"), logging.getLogger("httpcore.connection")]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        with (
            served(replies(written())) as server,
            AuthenticatedClient(server.url, CANARY) as client,
            pytest.raises(Stop) as caught,
        ):
            delete_key(mode, client, PATH_CANARY)
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
    seen.add_error(caught.value)
    seen.check("operation.outcome")


def locals_of(error: BaseException | None) -> Iterator[str]:
    """What stands in the frames of an error and of what led to it, but for the tests, and for what is half made."""
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            if "/tests/" not in trace.tb_frame.f_code.co_filename:
                for value in trace.tb_frame.f_locals.values():
                    with suppress(Exception):
                        yield repr(value)
            trace = trace.tb_next
        error = error.__context__


def is_logged(frame: FrameType | None) -> bool:
    """Whether a frame is within logging, which takes locks that such an interrupt may leave held for all tests."""
    while frame is not None and frame.f_globals.get("__name__") != "logging":
        frame = frame.f_back
    return frame is not None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # in what collects it is lost
@pytest.mark.parametrize("body", [b"", written(401, {"success": False, "message": f"not {CANARY}"})])
def test_an_interrupt_at_any_step_shows_no_secret(body: bytes) -> None:
    """As a signal raises one: in each function that is called while a request is under way, httpx's and Python's too,
    and while it is made out how it failed.
    """
    calls, number, is_sending, caught = 0, 0, False, 0

    def interrupt(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls, is_sending
        is_sending = is_sending or frame.f_code is Pool._send.__code__
        calls += is_sending and event == "call"
        if calls == number and not is_logged(frame):
            raise Stop

    def reply(connection: socket.socket, _: Any) -> None:
        connection.sendall(body)
        connection.shutdown(socket.SHUT_RDWR)

    with served(reply) as server:
        while calls >= number:
            number, calls, is_sending = number + 3, 0, False
            client = AuthenticatedClient(server.url, CANARY).with_retries(0)
            sys.setprofile(interrupt)
            try:
                delete_key("sync", client, PATH_CANARY)
            except (Stop, errors.VideoDBError) as error:
                sys.setprofile(None)
                caught += isinstance(error, Stop)
                shown = "".join(locals_of(error))
                assert not [canary for canary in CANARIES if canary in shown]
            finally:
                sys.setprofile(None)
    assert caught > 100


@pytest.mark.parametrize("when", ["fault", "is_fault"])
@pytest.mark.parametrize("mode", MODES)
def test_an_interrupt_while_a_failure_is_told_shows_no_secret(
    mode: Mode, when: str, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Stop

    monkeypatch.setattr(pool, when, stop)
    with (
        served(lambda connection, _: connection.shutdown(socket.SHUT_RDWR)) as server,
        AuthenticatedClient(server.url, CANARY) as client,
        pytest.raises(Stop) as caught,
    ):
        delete_key(mode, client, PATH_CANARY)
    assert isinstance(caught.value.__context__, httpx.RemoteProtocolError | httpx.ReadError)
    seen.add_error(caught.value)
    seen.check("operation.outcome")


@pytest.mark.parametrize("mode", ["asyncio", "async surface"])
def test_a_cancelled_call_shows_no_secret(mode: Mode, seen: Seen) -> None:
    async def main() -> None:
        with served(lambda connection, asked: arrived.set()) as server:
            async with AuthenticatedClient(server.url, CANARY) as client:
                if mode == "asyncio":
                    called = client._acall(DELETE_KEY, {"api_key": Hidden(PATH_CANARY)})
                else:
                    called = surface_of(mode, client).authentication.delete_api_key(PATH_CANARY)
                task = asyncio.create_task(called)
                while not arrived.is_set():
                    await asyncio.sleep(0.001)
                task.cancel()
                with pytest.raises(asyncio.CancelledError) as caught:
                    await task
                seen.add_error(caught.value)

    import threading

    arrived = threading.Event()
    asyncio.run(main())
    seen.check("operation.outcome")
