"""`ensure`: every dialect, every point at which the connection can break, and never charging by accident."""

from __future__ import annotations

import asyncio
import itertools
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from documents import Json
from sandbox import DIALECTS, Sandbox
from videodb_client import AuthenticatedClient, auto_recharge, errors
from videodb_client._operation import Operation
from videodb_client.auto_recharge import EnsureError
from videodb_client.models import AutoRechargeSettings
from videodb_client.testing import FakeVideoDB
from videodb_client.types import Response

Ensure = Callable[..., AutoRechargeSettings]


class Wired(AuthenticatedClient):
    """A client that is wired to a stand-in, without a socket. `broken` decides, by the number of a request, how it
    fails: "before" the server sees it, or "after" (the answer is lost).
    """

    def __init__(self, sandbox: Sandbox, broken: Mapping[int, str] | None = None) -> None:
        super().__init__("https://api.example.com", "sk-test")
        self.sandbox, self.broken, self.sent = sandbox, broken or {}, 0

    def _call(self, operation: Operation[Any, Any], values: Any = None, body: Any = None) -> Any:
        number, self.sent = self.sent, self.sent + 1
        request = operation.request(values, body)
        error = errors.ConnectionFailedError(operation.method, operation.path, "no answer")
        if self.broken.get(number) == "before":
            raise error
        status, answered = self.sandbox.answer(
            request.method, request.path, {"x-access-token": "sk-test"}, request.body or b""
        )
        if self.broken.get(number) == "after":
            raise error
        _, parsed = operation.parsed(status, _encoded(answered))
        if status == 200 and answered.get("success") is not False:
            return parsed
        kind = errors.class_for(status) if status != 200 else errors.UnsuccessfulError
        raise kind(operation.method, operation.path, errors.title(status), status=status, message=answered["message"])

    async def _acall(self, operation: Operation[Any, Any], values: Any = None, body: Any = None) -> Any:
        return self._call(operation, values, body)


def _encoded(answered: Json) -> bytes:
    import json

    return json.dumps(answered).encode()


def asynchronous(client: AuthenticatedClient, **wanted: Any) -> AutoRechargeSettings:
    return asyncio.run(auto_recharge.ensure_async(client, **wanted))


BOTH = pytest.mark.parametrize("ensure", [auto_recharge.ensure, asynchronous], ids=["sync", "async"])
WANTED: Any = {"enabled": True, "threshold": 100, "amount": 500}


def writes(sandbox: Sandbox) -> list[Json]:
    return [exchange.sent for exchange in sandbox.exchanges if exchange.method == "POST"]


@BOTH
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("settings_returned", [True, False])
@pytest.mark.parametrize("nested", [True, False])
@pytest.mark.parametrize("as_text", [True, False])
def test_every_dialect(ensure: Ensure, dialect: str, settings_returned: bool, nested: bool, as_text: bool) -> None:
    sandbox = Sandbox(dialect, settings_returned=settings_returned, nested=nested, numbers_as_text=as_text)
    in_force = ensure(Wired(sandbox), **WANTED)
    assert sandbox.settings == WANTED
    assert (in_force.enabled, in_force.threshold, in_force.amount) == (True, 100, 500)
    before = len(sandbox.exchanges)
    assert ensure(Wired(sandbox), **WANTED) == in_force
    assert [exchange.method for exchange in sandbox.exchanges[before:]] == ["GET"]


@BOTH
def test_over_a_socket(ensure: Ensure) -> None:
    fake = FakeVideoDB("python", nested=False)
    with fake.serve() as url:
        client = AuthenticatedClient(url, "sk-test")
        if ensure is auto_recharge.ensure:
            with client:
                ensure(client, **WANTED)
        else:

            async def call() -> None:
                async with client:
                    await auto_recharge.ensure_async(client, **WANTED)

            asyncio.run(call())
    assert fake.settings == WANTED


@BOTH
def test_charging_is_switched_on_last_and_off_first(ensure: Ensure) -> None:
    sandbox = Sandbox("published")
    ensure(Wired(sandbox), **WANTED)
    assert writes(sandbox) == [
        {"enabled": False, "threshold": 100, "amount": 500},
        {"enabled": True, "threshold": 100, "amount": 500},
    ]
    ensure(Wired(sandbox), enabled=False, amount=50)
    assert writes(sandbox)[2:] == [{"enabled": False}, {"enabled": False, "amount": 50}]
    assert sandbox.settings == {"enabled": False, "threshold": 100, "amount": 50}


@BOTH
@pytest.mark.parametrize("wanted", [dict(c) for n in range(4) for c in itertools.combinations(WANTED.items(), n)])
def test_what_is_left_out_is_left_as_it_is(ensure: Ensure, wanted: Any) -> None:
    sandbox = Sandbox("node")
    before = dict(sandbox.settings)
    ensure(Wired(sandbox), **wanted)
    assert sandbox.settings == {**before, **wanted}
    for body in writes(sandbox):
        allowed = {DIALECTS[d][name] for d in DIALECTS for name in wanted} | {"enabled"}
        assert set(body) <= allowed


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
    ],
)
def test_what_cannot_be_meant_is_refused_before_any_request(
    ensure: Ensure, wanted: Any, error: type[Exception]
) -> None:
    sandbox = Sandbox()
    with pytest.raises(error):
        ensure(Wired(sandbox), **wanted)
    assert sandbox.exchanges == []


class Stubborn(Sandbox):
    """Accepts every write, and keeps nothing of what `ignores` names."""

    def __init__(self, *ignores: str, hides: tuple[str, ...] = (), hides_after: int = 0) -> None:
        super().__init__()
        self.ignores, self.hides, self.hides_after = ignores, hides, hides_after

    def _spelled(self) -> dict[str, Json]:
        hidden = self.hides if len(self.exchanges) >= self.hides_after else ()
        return {wire: value for wire, value in super()._spelled().items() if wire not in hidden}

    def _route(self, method: str, path: str, headers: Mapping[str, str], sent: Json) -> tuple[int, Json]:
        kept = {name: self.settings[name] for name in self.ignores}
        result = super()._route(method, path, headers, sent)
        self.settings |= kept
        return result


@BOTH
def test_accepted_but_not_in_force_tries_every_spelling_and_restores(ensure: Ensure) -> None:
    sandbox = Stubborn("amount")
    with pytest.raises(EnsureError, match="not in force") as caught:
        ensure(Wired(sandbox), **WANTED)
    error = caught.value
    assert error.outcome == "not in force"
    assert error.restored
    assert sandbox.settings == {"enabled": False, "threshold": 10, "amount": 50}
    assert all(body["enabled"] is False for body in writes(sandbox))
    spelled = [set(body) - {"enabled"} for body in writes(sandbox)]
    assert spelled[:3] == [
        {"threshold", "amount"},
        {"threshold_credits", "recharge_amount"},
        {"thresholdCredits", "rechargeAmount"},
    ]
    assert error.before == {"enabled": False, "threshold": 10, "amount": 50}
    assert len(error.tried) == len(sandbox.exchanges)


@BOTH
def test_a_field_missing_from_the_first_read_does_not_stop_it(ensure: Ensure) -> None:
    sandbox = Stubborn(hides=("threshold", "enabled"))
    sandbox.hides_after = -1
    with pytest.raises(EnsureError) as caught:
        ensure(Wired(sandbox), **WANTED)
    assert caught.value.outcome == "unknown"
    # missing from the read-back: nothing more is done, and charging was not switched on
    assert [exchange.method for exchange in sandbox.exchanges] == ["GET", "POST", "GET"]
    assert writes(sandbox) == [{"enabled": False, "threshold": 100, "amount": 500}]

    class Late(Sandbox):
        def _spelled(self) -> dict[str, Json]:
            return super()._spelled() if self.exchanges else {}

    late = Late("python")
    ensure(Wired(late), **WANTED)
    assert late.settings == WANTED


@BOTH
@pytest.mark.parametrize("status", [401, 402, 403, 404, 429, 500])
def test_a_refusal_is_told_with_what_was_tried(ensure: Ensure, status: int) -> None:
    class Refusing(Sandbox):
        def _route(self, method: str, path: str, headers: Mapping[str, str], sent: Json) -> tuple[int, Json]:
            if method == "POST":
                return status, {"success": False, "message": "no"}
            return super()._route(method, path, headers, sent)

    sandbox = Refusing()
    with pytest.raises(EnsureError) as caught:
        ensure(Wired(sandbox), **WANTED)
    assert (caught.value.outcome, caught.value.status) == ("refused", status)
    assert isinstance(caught.value.__cause__, errors.class_for(status))
    assert not any(body.get("enabled") for body in writes(sandbox))


@BOTH
def test_a_server_that_finds_fault_with_a_spelling_is_asked_in_the_next(ensure: Ensure) -> None:
    class Picky(Sandbox):
        def _route(self, method: str, path: str, headers: Mapping[str, str], sent: Json) -> tuple[int, Json]:
            if method == "POST" and set(sent) - set(self.spelling.values()):
                return 400, {"success": False, "message": "unknown field"}
            return super()._route(method, path, headers, sent)

        def _spelled(self) -> dict[str, Json]:
            return {
                "enabled": self.settings["enabled"],
                "threshold": self.settings["threshold"],
                "amount": self.settings["amount"],
            }

    sandbox = Picky("node")  # it reads in one spelling and writes in another
    assert ensure(Wired(sandbox), **WANTED).amount == 500
    assert sandbox.settings == WANTED
    sandbox.settings["enabled"] = False
    assert ensure(Wired(sandbox), **WANTED).enabled is True


@BOTH
def test_an_unreadable_start_writes_nothing(ensure: Ensure) -> None:
    sandbox = Sandbox()
    with pytest.raises(errors.ConnectionFailedError):
        ensure(Wired(sandbox, {0: "before"}), **WANTED)
    assert writes(sandbox) == []


# Charging is never on with amounts other than those asked for


class Watched(Sandbox):
    """Remembers every state that the settings were in."""

    def __init__(self, dialect: str, settings: Json) -> None:
        super().__init__(dialect)
        self.settings = dict(settings)
        self.states = [dict(self.settings)]

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> tuple[int, Json]:
        result = super().answer(method, path, headers, body)
        self.states.append(dict(self.settings))
        return result


def breaks(steps: int) -> Iterator[dict[int, str]]:
    """Every way in which one request, or two in a row, can break, or all from one on."""
    for at in range(steps):
        for how in ("before", "after"):
            yield {at: how}
            yield {at: how, at + 1: "before"}
            yield {at: how, at + 1: "after"}
            yield {at: how} | dict.fromkeys(range(at + 1, 40), "before")


@BOTH
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("start", [{"enabled": False, "threshold": 10, "amount": 50}])
def test_wherever_the_connection_breaks_charging_is_never_on_with_other_amounts(
    ensure: Ensure, dialect: str, start: Json
) -> None:
    for broken in breaks(10):
        sandbox = Watched(dialect, start)
        try:
            ensure(Wired(sandbox, broken), **WANTED)
        except errors.VideoDBError:
            pass
        else:
            assert sandbox.settings == WANTED
        for state in sandbox.states:
            assert not state["enabled"] or state == WANTED, (broken, sandbox.states)


@BOTH
@pytest.mark.parametrize("dialect", DIALECTS)
def test_wherever_the_connection_breaks_off_stays_off(ensure: Ensure, dialect: str) -> None:
    for broken in breaks(10):
        sandbox = Watched(dialect, {"enabled": True, "threshold": 10, "amount": 50})
        try:
            ensure(Wired(sandbox, broken), enabled=False, threshold=1, amount=2)
        except errors.VideoDBError:
            pass
        else:
            assert sandbox.settings == {"enabled": False, "threshold": 1, "amount": 2}
        states = [state["enabled"] for state in sandbox.states]
        assert states == sorted(states, reverse=True), "it was switched on again"
        for state in sandbox.states:
            assert not state["enabled"] or (state["threshold"], state["amount"]) == (10, 50)


@BOTH
def test_amounts_are_brought_back_when_they_cannot_all_be_set(ensure: Ensure) -> None:
    for broken in ({2: "before"}, {1: "after"}, {1: "before"}):
        sandbox = Watched("published", {"enabled": True, "threshold": 10, "amount": 50})
        with pytest.raises(EnsureError) as caught:
            ensure(Wired(sandbox, broken), threshold=1, amount=2)
        assert caught.value.restored
        assert sandbox.settings == {"enabled": True, "threshold": 10, "amount": 50}


def test_detailed_answers_have_their_place() -> None:
    assert Response(status_code=520, headers={}, content=b"", parsed=None).status_code == 520
