"""`ensure` as callers call it, sync and async, through the whole client: cancellations, signals, deadlines, sockets."""

from __future__ import annotations

import asyncio
import json
import math
import pickle
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest
from loopback import FakeClock
from recharge import START, Faulty, LostError, left_wrong
from videodb_client import AuthenticatedClient, auto_recharge, errors
from videodb_client.auto_recharge import EnsureError
from videodb_client.models import AutoRechargeSettings
from videodb_client.testing import DIALECTS, FakeVideoDB

Ensure = Callable[..., AutoRechargeSettings]
WANTED: Any = {"enabled": True, "threshold": 100, "amount": 500}
ON: Any = {**START, "enabled": True}


class Signal(BaseException):
    """As Ctrl-C, raised by a handler."""


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport to a faulty server. `before` and `after` are called with the number of each request."""

    def __init__(self, server: Faulty, *, before: Any = None, after: Any = None) -> None:
        self.server, self.before, self.after, self.count = server, before, after, 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        number, self.count = self.count, self.count + 1
        if self.before:
            self.before(number)
        try:
            status, content = self.server.as_json(json.loads(request.content) if request.content else None)
        except LostError:
            raise httpx.ReadError("lost") from None
        if self.after:
            self.after(number)
        return httpx.Response(status, content=content)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        response = self.handle_request(request)
        await asyncio.sleep(0)
        return response


class YieldingClock(FakeClock):
    """A clock that stands still, and lets others go on while it waits."""

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


def wired(server: Faulty, **hooks: Any) -> AuthenticatedClient:
    client = AuthenticatedClient("https://api.test", "sk-test", transport=Wire(server, **hooks))
    client._shared.clock = YieldingClock()
    return client


def asynchronous(client: AuthenticatedClient, **wanted: Any) -> AutoRechargeSettings:
    return asyncio.run(auto_recharge.ensure_async(client, **wanted))


BOTH = pytest.mark.parametrize("ensure", [auto_recharge.ensure, asynchronous], ids=["sync", "async"])


@BOTH
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("settings_returned", [True, False])
@pytest.mark.parametrize("nested", [True, False])
@pytest.mark.parametrize("as_text", [True, False])
@pytest.mark.parametrize("resets", [True, False])
def test_every_dialect(
    ensure: Ensure, dialect: str, settings_returned: bool, nested: bool, as_text: bool, resets: bool
) -> None:
    fake = FakeVideoDB(
        dialect, settings_returned=settings_returned, nested=nested, numbers_as_text=as_text, resets=resets
    )
    client = AuthenticatedClient("https://api.test", "sk-test", transport=fake.transport)
    in_force = ensure(client, **WANTED)
    assert fake.settings == WANTED
    assert (in_force.enabled, in_force.threshold, in_force.amount) == (True, 100, 500)
    before = len(fake.exchanges)
    assert ensure(client, **WANTED) == in_force
    assert [exchange.method for exchange in fake.exchanges[before:]] == ["GET"]


@BOTH
def test_over_a_socket(ensure: Ensure) -> None:
    fake = FakeVideoDB("python", nested=False)
    with fake.serve() as url:
        ensure(AuthenticatedClient(url, "sk-test"), **WANTED)
    assert fake.settings == WANTED


@BOTH
@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        ({"threshold": -1}, ValueError),
        ({"amount": math.nan}, ValueError),
        ({"amount": math.inf}, ValueError),
        ({"amount": True}, TypeError),
        ({"threshold": "5"}, TypeError),
        ({"enabled": 1}, TypeError),
        ({"amount": None}, TypeError),
        ({"amount": 1, "timeout": 0}, ValueError),
        ({"amount": 1, "timeout": math.inf}, ValueError),
    ],
)
def test_what_cannot_be_meant_is_refused_before_any_request(
    ensure: Ensure, wanted: Any, error: type[Exception]
) -> None:
    server = Faulty()
    with pytest.raises(error):
        ensure(wired(server), **wanted)
    assert server.requests == []


@BOTH
def test_an_unreadable_start_writes_nothing_unless_off_is_asked_for(ensure: Ensure) -> None:
    dead = dict.fromkeys(range(3), "before")  # a read is tried three times
    server = Faulty(start=ON, lost=dead)
    with pytest.raises(EnsureError, match="nothing was written") as caught:
        ensure(wired(server), **WANTED)
    assert isinstance(caught.value.__cause__, errors.ConnectionFailedError)
    assert (server.writes, caught.value.charging) == ([], "unknown")
    server = Faulty(start=ON, lost=dead)
    assert ensure(wired(server), enabled=False).enabled is False
    assert server.settings == {**ON, "enabled": False}


@BOTH
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 429])
def test_a_refusal_is_told_with_what_was_tried(ensure: Ensure, status: int) -> None:
    server = Faulty(refuses=status)
    with pytest.raises(EnsureError) as caught:
        ensure(wired(server), **WANTED)
    error = pickle.loads(pickle.dumps(caught.value))
    assert error.status == status
    assert isinstance(caught.value.__cause__, errors.class_for(status))
    assert (error.charging, error.before, error.now) == ("off", START, START)
    assert any(f"{status}" in line for line in error.tried)
    assert not any(body["enabled"] for body in server.writes)


def raising(at: int, error: type[BaseException]) -> Callable[[int], None]:
    def hook(number: int) -> None:
        if number == at:
            raise error

    return hook


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, Signal, MemoryError])
@pytest.mark.parametrize("where", ["before", "after"])
@pytest.mark.parametrize("start", [START, ON], ids=["from-off", "from-on"])
@pytest.mark.parametrize("resets", [False, True])
def test_a_signal_at_any_request(error: type[BaseException], where: str, start: Any, resets: bool) -> None:
    for at in range(12):
        server = Faulty("python", start, resets=resets)
        client = wired(server, **{where: raising(at, error)})
        caught: BaseException | None = None
        try:
            auto_recharge.ensure(client, enabled=True, amount=500)
        except error as raised:
            caught = raised
        assert left_wrong(server, {"enabled": True, "amount": 500}) is None
        if caught is None:
            assert at >= len(server.requests)
            assert server.settings == {"enabled": True, "threshold": 10, "amount": 500}
        elif server.writes:
            assert isinstance(caught.__cause__, EnsureError)
            assert caught.__cause__.charging == "off"
            assert not server.settings["enabled"]


@pytest.mark.parametrize("how", ["cancel", "timeout", "twice"])
@pytest.mark.parametrize("start", [START, ON], ids=["from-off", "from-on"])
@pytest.mark.parametrize("fault", [{}, {"resets": True}, {"late": 1}], ids=["sound", "resets", "late"])
def test_a_cancellation_at_any_point(how: str, start: Any, fault: Any) -> None:
    """A step of the event loop is the finest point at which a task can be cancelled: each is tried."""

    async def main(at: int) -> tuple[Faulty, BaseException | None]:
        server = Faulty("node", start, **fault)
        task = asyncio.ensure_future(auto_recharge.ensure_async(wired(server), enabled=True, amount=500))
        for turn in range(at + 1):
            if task.done():
                break
            if turn == at or (how == "twice" and turn == at - 2):
                task.cancel()
            await asyncio.sleep(0)
        try:
            if how == "timeout":
                async with asyncio.timeout(5):
                    await task
            else:
                await task
        except asyncio.CancelledError as error:
            return server, error
        return server, None

    wanted = {"enabled": True, "amount": 500}
    points = 0
    for at in range(400):
        server, error = asyncio.run(main(at))
        assert left_wrong(server, wanted) is None, at
        if error is None:
            assert server.settings == {"enabled": True, "threshold": 10, "amount": 500}
            break
        points += 1
        if server.writes:
            assert not server.settings["enabled"]
    assert 10 < points < 399


def test_a_cancelled_caller_gets_its_cancellation_with_what_is_known() -> None:
    async def main() -> asyncio.CancelledError:
        def hook(number: int) -> None:
            if number == 4:  # it has just been switched on
                task.cancel()

        server = Faulty()
        task = asyncio.ensure_future(auto_recharge.ensure_async(wired(server, after=hook), **WANTED))
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        assert server.states[-2:] == [{**WANTED, "enabled": True}, {**WANTED, "enabled": False}]
        return caught.value

    error = asyncio.run(main())
    assert "charging: off" in error.__notes__[0]
    assert isinstance(error.__cause__, EnsureError)


def test_an_event_loop_that_ends_switches_off_first() -> None:
    """`asyncio.run` cancels all tasks that are left, those of ours included."""
    for at in range(60):
        server = Faulty(start=ON)
        client = wired(server)

        async def main(at: int = at, client: AuthenticatedClient = client) -> None:
            task = asyncio.ensure_future(auto_recharge.ensure_async(client, amount=500))
            for _ in range(at):
                await asyncio.sleep(0)
            del task

        asyncio.run(main())
        assert left_wrong(server, {"amount": 500}) is None, at


def test_a_caller_that_is_cancelled_at_every_turn_still_switches_off() -> None:
    """Some libraries cancel a task again and again until it ends: what is sent meanwhile has to go through."""

    async def main() -> Faulty:
        server = Faulty(start=ON, late=1)
        task = asyncio.ensure_future(auto_recharge.ensure_async(wired(server), amount=500))
        while not task.done():
            if len(server.writes) > 1:
                task.cancel()
            await asyncio.sleep(0)
        assert task.cancelled()
        return server

    server = asyncio.run(main())
    assert server.writes[2:] == [{"enabled": False}]
    assert not server.settings["enabled"]


def test_all_tasks_of_a_loop_cancelled_while_it_switches_off() -> None:
    for turns in range(12):

        async def main(turns: int = turns) -> Faulty:
            server = Faulty(start=ON)
            task = asyncio.ensure_future(auto_recharge.ensure_async(wired(server), amount=500))
            while len(server.writes) < 2:
                await asyncio.sleep(0)
            task.cancel()
            for _ in range(turns):
                await asyncio.sleep(0)
            for one in asyncio.all_tasks() - {asyncio.current_task()}:
                one.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return server

        server = asyncio.run(main())
        assert not server.settings["enabled"], turns


@BOTH
def test_a_refusal_to_switch_on_is_not_believed(ensure: Ensure) -> None:
    class Two(Faulty):
        """It charges, and says that it does not."""

        def answer(self, body: Any) -> tuple[int, Any]:
            status, answered = super().answer(body)
            return (402, {"message": "no card"}) if body and body["enabled"] else (status, answered)

    server = Two()
    with pytest.raises(EnsureError, match="no card") as caught:
        ensure(wired(server), **WANTED)
    assert (caught.value.status, caught.value.charging) == (402, "off")
    assert server.writes[-1] == {"enabled": False}
    assert not server.settings["enabled"]


def test_a_timeout_around_it_is_a_timeout() -> None:
    async def main() -> Faulty:
        server = Faulty(start=ON)
        hang = asyncio.Event()

        class Hanging(Wire):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                response = self.handle_request(request)
                if self.count == 6:  # switched on, and no answer comes
                    await hang.wait()
                return response

        client = AuthenticatedClient("https://api.test", "sk-test", transport=Hanging(server))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await auto_recharge.ensure_async(client, amount=500)
        return server

    server = asyncio.run(main())
    assert server.writes[-1] == {"enabled": False}
    assert not server.settings["enabled"]


@BOTH
def test_the_deadline_is_one_for_all_of_it_and_off_goes_beyond_it(ensure: Ensure) -> None:
    server = Faulty(start=ON)
    client = wired(server)
    clock = client._shared.clock
    assert isinstance(clock, FakeClock)

    def slow(number: int) -> None:
        clock.sleep(1.0)

    client._shared.pool().transports.given.before = slow  # type: ignore[union-attr]
    with pytest.raises(EnsureError, match=r"not over within 5 s") as caught:
        ensure(client, amount=500, timeout=5)
    assert isinstance(caught.value.__cause__, errors.DeadlineError)
    assert caught.value.charging == "off"
    assert server.writes[-1] == {"enabled": False}
    assert not server.settings["enabled"]


def test_a_coroutine_that_is_closed_leaves_no_warning() -> None:
    async def main() -> None:
        coroutine = auto_recharge.ensure_async(wired(Faulty(start=ON)), amount=500)
        coroutine.send(None)
        coroutine.close()

    asyncio.run(main())


@BOTH
def test_a_transport_that_cannot_be_used_is_not_hidden(ensure: Ensure) -> None:
    def broken(number: int) -> None:
        raise RuntimeError("a hook of the caller's own")

    server = Faulty(start=ON)
    with pytest.raises(RuntimeError, match="of the caller's own"):
        ensure(wired(server, before=broken), **WANTED)
    assert server.requests == []
    server = Faulty(start=ON)
    with pytest.raises(RuntimeError, match="of the caller's own") as caught:
        ensure(wired(server, after=lambda number: broken(number) if number == 5 else None), amount=500)
    assert not server.settings["enabled"]
    assert "charging: off" in caught.value.__notes__[0]


def test_the_arguments_are_documented() -> None:
    for word in ("credits", "not dollars", "charging", "stays off"):
        assert word in (auto_recharge.ensure.__doc__ or "")


def test_mapping_is_what_an_error_holds() -> None:
    error = EnsureError("POST", "/billing/auto_recharge", "x")
    assert isinstance(error.before, Mapping)
    assert (error.charging, error.tried, dict(error.now)) == ("unknown", (), {})
