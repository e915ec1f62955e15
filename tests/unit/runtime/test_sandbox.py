"""A sandbox for a block: it is stopped whatever ends the block, and where it could not be, that is said."""

from __future__ import annotations

import asyncio
import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from loopback import MODES, FakeClock, Mode
from videodb_client import AsyncVideoDB, VideoDB, VideoDBError, errors
from videodb_client.jobs import JobFailedError, JobTimeoutError
from videodb_client.models import Sandbox
from videodb_client.sandbox import SandboxNotStoppedError
from videodb_client.testing import FakeVideoDB, Reply, Request

BOTH = pytest.mark.parametrize("mode", MODES)


def sandbox(status: str | None, **more: Any) -> Any:
    return {"success": True, "data": {"sandbox_id": "bx-1", "tier": "small", "status": status, **more}}


def ready(fake: FakeVideoDB) -> FakeVideoDB:
    """A fake in which a sandbox comes up at the second look, and stops when it is told to."""
    fake.answer("create_sandbox", json=sandbox("provisioning"))
    fake.answer("get_sandbox", [Reply(200, sandbox("provisioning")), Reply(200, sandbox("active"))])
    fake.answer("stop_sandbox", json=sandbox("stopping"))
    return fake


@pytest.fixture
def fake() -> FakeVideoDB:
    return FakeVideoDB()


def used(mode: Mode, fake: FakeVideoDB, block: Callable[[Sandbox], object] = bool, **given: Any) -> FakeClock:
    """Run a block with a sandbox; what it raises is raised. Gives the clock."""
    clock = FakeClock()
    given = {"tier": "small", **given}

    async def main() -> None:
        db = AsyncVideoDB(token="sk-test", transport=fake.transport)
        db._shared.clock = clock
        async with db.sandbox.running(**given) as box:
            block(box)

    if mode == "asyncio":
        asyncio.run(main())
        return clock
    db = VideoDB(token="sk-test", transport=fake.transport)
    db._shared.clock = clock
    with db.sandbox.running(**given) as box:
        block(box)
    return clock


def asked(fake: FakeVideoDB) -> list[str | None]:
    return [exchange.operation for exchange in fake.exchanges]


@BOTH
@pytest.mark.parametrize("grace", [True, False])
def test_it_is_given_when_it_is_up_and_stopped_at_the_end(mode: Mode, fake: FakeVideoDB, grace: bool) -> None:
    seen: list[tuple[str, str | None]] = []
    used(mode, ready(fake), lambda box: seen.append((box.sandbox_id, box.status)), grace=grace, models=["vlm-1"])
    assert seen == [("bx-1", "active")]
    assert asked(fake) == ["create_sandbox", "get_sandbox", "get_sandbox", "stop_sandbox"]
    sent = fake.exchanges[0].sent
    assert isinstance(sent, dict)
    assert (sent["tier"], sent["models"], "model_categories" in sent) == ("small", ["vlm-1"], False)
    assert fake.exchanges[-1].sent == {"grace": grace}


@BOTH
@pytest.mark.parametrize(
    "kind", [ValueError, KeyboardInterrupt, SystemExit, asyncio.CancelledError, errors.ServerError]
)
def test_it_is_stopped_whatever_ends_the_block(mode: Mode, fake: FakeVideoDB, kind: type[BaseException]) -> None:
    error = kind("POST", "/x", "mine") if issubclass(kind, VideoDBError) else kind("mine")

    def fail(box: Sandbox) -> None:
        raise error

    with pytest.raises(kind) as caught:
        used(mode, ready(fake), fail)
    assert caught.value is error or mode == "asyncio"  # asyncio.run makes a KeyboardInterrupt of its own
    assert not getattr(error, "__notes__", [])
    assert asked(fake)[-1] == "stop_sandbox"


@BOTH
@pytest.mark.parametrize(
    ("stops", "looks"),
    [
        ([Reply(500, {}), Reply(200, sandbox("stopping"))], [Reply(200, sandbox("active"))]),
        ([Reply(200, {"success": True, "data": {"data": sandbox("stopped")["data"]}})], []),
        ([Reply(200, {"success": True})], [Reply(200, sandbox("stopping"))]),
        ([Reply(409, {"success": False, "message": "it is stopped"})], [Reply(200, sandbox("stopped"))]),
        ([Reply(400, {"success": False})] * 2, [Reply(503, {})] * 3 + [Reply(200, sandbox("failed"))]),
    ],
)
def test_it_is_told_again_until_an_answer_says_that_it_stops(
    mode: Mode, fake: FakeVideoDB, stops: list[Reply], looks: list[Reply]
) -> None:
    fake.answer("create_sandbox", json=sandbox("active"))
    fake.answer("stop_sandbox", stops)
    fake.answer("get_sandbox", looks)
    used(mode, fake)
    assert asked(fake).count("stop_sandbox") == len(stops)


@BOTH
@pytest.mark.parametrize("kind", [None, ValueError, KeyboardInterrupt, asyncio.CancelledError])
def test_that_it_could_not_be_stopped_is_said(
    mode: Mode, fake: FakeVideoDB, kind: type[BaseException] | None, caplog: pytest.LogCaptureFixture
) -> None:
    fake.answer("create_sandbox", json=sandbox("active"))
    fake.answer("stop_sandbox", status=500, json={"code": 500, "message": "no grace", "success": False}, times=None)
    fake.answer("get_sandbox", json=sandbox("active"), times=None)
    error = kind("mine") if kind else None

    def end(box: Sandbox) -> None:
        if error is not None:
            raise error

    is_exception = kind is None or issubclass(kind, Exception)
    wanted: Any = SandboxNotStoppedError if is_exception else kind
    with caplog.at_level(logging.ERROR, "videodb_client"), pytest.raises(wanted) as caught:
        used(mode, fake, end)
    said = str(caught.value) if is_exception else getattr(error, "__notes__", [""])[0]
    assert "the sandbox 'bx-1' may still be up, and goes on costing until it is stopped" in said
    assert "db.sandbox.stop_sandbox('bx-1', grace=True)" in said
    assert said in caplog.text
    assert asked(fake).count("stop_sandbox") == 3
    if isinstance(caught.value, SandboxNotStoppedError):
        failed = pickle.loads(pickle.dumps(caught.value))
        assert (failed.sandbox_id, len(failed.tried)) == ("bx-1", 6)
        assert caught.value.__cause__ is error


@BOTH
@pytest.mark.parametrize(("word", "kind"), [("failed", JobFailedError), ("provisioning", JobTimeoutError)])
def test_one_that_does_not_come_up_is_stopped(mode: Mode, fake: FakeVideoDB, word: str, kind: type[Exception]) -> None:
    fake.answer("create_sandbox", json=sandbox("provisioning"))
    fake.answer("get_sandbox", json=sandbox(word), times=None)
    fake.answer("stop_sandbox", json=sandbox("stopping"))
    with pytest.raises(kind, match="bx-1"):
        used(mode, fake, timeout=20)
    assert asked(fake)[-1] == "stop_sandbox"


def interrupt(request: Request) -> Any:
    raise KeyboardInterrupt


def test_a_ctrl_c_while_it_stops_does_not_keep_it_from_stopping(fake: FakeVideoDB) -> None:
    def interrupt(request: Request) -> Any:
        raise KeyboardInterrupt

    fake.answer("create_sandbox", json=sandbox("active"))
    fake.answer("stop_sandbox", [interrupt, Reply(200, sandbox("stopping"))])
    fake.answer("get_sandbox", json=sandbox("active"), times=None)
    with pytest.raises(KeyboardInterrupt):
        used("sync", fake)
    assert asked(fake)[-1] == "stop_sandbox"


def test_a_cancellation_while_it_stops_waits_for_it(fake: FakeVideoDB) -> None:
    fake.answer("create_sandbox", json=sandbox("active"))
    fake.answer("stop_sandbox", json=sandbox("stopping"))

    async def main() -> None:
        db = AsyncVideoDB(token="sk-test", transport=fake.transport)
        async with db.sandbox.running(tier="small"):
            task = asyncio.current_task()
            assert task is not None
            asyncio.get_running_loop().call_soon(task.cancel)  # it comes when the block is over

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    assert asked(fake) == ["create_sandbox", "stop_sandbox"]


# When it is not known whether it was started


@BOTH
@pytest.mark.parametrize(
    "lost",
    [
        Reply(504, {}),
        Reply(500, {}),
        Reply(200, None, body=b"{"),
        Reply(200, {"success": True, "data": {}}),
        KeyboardInterrupt,
        asyncio.CancelledError,
    ],
)
def test_one_whose_answer_was_lost_is_found_by_its_name(mode: Mode, fake: FakeVideoDB, lost: Any) -> None:
    names: list[str] = []

    def lose(request: Request) -> Any:
        assert isinstance(request.json, dict)
        names.append(request.json["name"])
        if not isinstance(lost, Reply):
            raise lost
        return lost

    def listed(request: Request) -> Any:
        found = [{"sandbox_id": "bx-9", "name": "another"}]
        found += [{"sandbox_id": "bx-7", "name": names[0]}] if ("status", "active") in request.query else []
        return {"success": True, "data": {"sandboxes": found}}

    fake.answer("create_sandbox", lose)
    fake.answer("list_sandboxes", listed, times=None)
    fake.answer("stop_sandbox", json=sandbox("stopping"))
    with pytest.raises(VideoDBError if isinstance(lost, Reply) else lost) as caught:
        used(mode, fake)
    assert not isinstance(caught.value, SandboxNotStoppedError)
    assert fake.exchanges[-1].path == "/sandbox/bx-7/stop"


def on_the_second_page(name: str, query: Any) -> Any:
    """As a server does that gives no more than two, whatever it is asked for."""
    pages: dict[str, Any] = {"1": [{"sandbox_id": "bx-9", "name": "another"}] * 2}
    pages["2"] = [{"sandbox_id": "bx-7", "name": name}]
    return pages.get(query.get("page", "1"), []) if query.get("status") == "active" else []


def under_a_new_word(name: str, query: Any) -> Any:
    return [] if "status" in query else [{"sandbox_id": "bx-7", "name": name, "status": "warming up"}]


def by_a_number(name: str, query: Any) -> Any:
    return [{"sandbox_id": 7, "name": name}]


@BOTH
@pytest.mark.parametrize(
    ("held", "stopped"), [(on_the_second_page, "bx-7"), (under_a_new_word, "bx-7"), (by_a_number, "7")]
)
@pytest.mark.parametrize("lost", [504, 303])
def test_it_is_found_wherever_the_list_has_it(
    mode: Mode, fake: FakeVideoDB, held: Any, stopped: str, lost: int
) -> None:
    def listed(request: Request) -> Any:
        return {"success": True, "data": {"sandboxes": held(fake.exchanges[0].sent["name"], dict(request.query))}}

    # What says that something else is to be looked at has been carried out.
    fake.answer("create_sandbox", status=lost, json={}, headers={"location": "/sandbox/bx-7"})
    fake.answer("list_sandboxes", listed, times=None)
    fake.answer("stop_sandbox", json=sandbox("stopping"))
    with pytest.raises(errors.StatusError):
        used(mode, fake)
    assert fake.exchanges[-1].path == f"/sandbox/{stopped}/stop"


@BOTH
@pytest.mark.parametrize(
    ("started", "listed"),
    [
        (Reply(200, {"success": True, "data": {"box": 7}}), []),  # it was started, whatever lists say
        (Reply(504, {}), [{"sandbox_id": "bx-9"}]),  # this may be it
        (Reply(504, {}), [{"sandbox_id": "bx-9", "name": None}]),
        (Reply(504, {}), ["bx-9"]),
    ],
)
def test_a_list_that_does_not_tell_does_not_say_that_there_is_none(
    mode: Mode, fake: FakeVideoDB, started: Reply, listed: list[Any]
) -> None:
    fake.answer("create_sandbox", started)
    fake.answer("list_sandboxes", json={"success": True, "data": {"sandboxes": listed}}, times=None)
    with pytest.raises(SandboxNotStoppedError, match="may have been started"):
        used(mode, fake)


@BOTH
def test_a_list_without_end_does_not_say_that_there_is_none(mode: Mode, fake: FakeVideoDB) -> None:
    def listed(request: Request) -> Any:
        found = [{"sandbox_id": f"bx-{len(fake.exchanges)}-{index}", "name": "another"} for index in range(3)]
        return {"success": True, "data": {"sandboxes": found}}

    fake.answer("create_sandbox", status=504, json={})
    fake.answer("list_sandboxes", listed, times=None)
    with pytest.raises(SandboxNotStoppedError, match="may have been started"):
        used(mode, fake)
    assert len(fake.exchanges) < 200


@BOTH
def test_one_that_is_not_found_was_not_started(mode: Mode, fake: FakeVideoDB) -> None:
    fake.answer("create_sandbox", status=504, json={})
    fake.answer("list_sandboxes", json={"success": True, "data": {"sandboxes": []}}, times=None)
    with pytest.raises(errors.ServerError):
        used(mode, fake)
    assert "stop_sandbox" not in asked(fake)


@BOTH
@pytest.mark.parametrize("given", [{}, {"name": "mine"}])
def test_one_that_cannot_be_looked_for_is_named(mode: Mode, fake: FakeVideoDB, given: Any) -> None:
    fake.answer("create_sandbox", status=504, json={})
    fake.answer("list_sandboxes", status=500, json={}, times=None)
    with pytest.raises(SandboxNotStoppedError, match="may have been started, and goes on costing") as caught:
        used(mode, fake, **given)
    assert caught.value.name == given.get("name", caught.value.name) != ""
    assert repr(caught.value.name) in str(caught.value)
    assert isinstance(caught.value.__cause__, errors.ServerError)


@BOTH
@pytest.mark.parametrize(
    ("given", "reply", "kind"),
    [
        ({"tier": "large"}, None, ValueError),
        ({"grace": None}, None, TypeError),
        ({"timeout": 0}, None, ValueError),
        ({}, Reply(402, {"success": False, "message": "Insufficient credits"}), errors.PaymentRequiredError),
        (
            {},
            Reply(400, {"success": False, "message": "Maximum active sandboxes reached (5/5)"}),
            errors.BadRequestError,
        ),
        ({}, Reply(200, {"success": False, "message": "no"}), errors.UnsuccessfulError),
    ],
)
def test_one_that_was_not_started_is_not_stopped(
    mode: Mode, fake: FakeVideoDB, given: Any, reply: Reply | None, kind: type[Exception]
) -> None:
    if reply:
        fake.answer("create_sandbox", reply)
    with pytest.raises(kind):
        used(mode, fake, **given)
    assert asked(fake) == (["create_sandbox"] if reply else [])


def test_a_tier_must_be_said() -> None:
    db = VideoDB(token="sk-test", transport=FakeVideoDB().transport)
    with pytest.raises(TypeError, match="tier"), db.sandbox.running():  # type: ignore[call-arg]
        pass
