"""The steps of `ensure`, against a server with every fault, broken off at every step. Two properties hold throughout.

No success with other settings than those asked for, and the others as they were; charging is never left on with
amounts that nobody asked for, unless the error says that it may be on.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import FakeClock
from pipeline.documents import Json
from recharge import START, Faulty, LostError, left_wrong
from videodb_client import errors
from videodb_client._ensure import OFF_SECONDS, Ask, EnsureError, Pause, Told, plan, settings_in
from videodb_client.testing import DIALECTS

SPELLINGS = [{name: DIALECTS[d][name] for name in ("threshold", "amount")} for d in ("description", "python", "node")]
OFF, ON = dict(START), {**START, "enabled": True}
ALL: dict[str, Any] = {"enabled": True, "threshold": 100, "amount": 500}
ASKED: list[dict[str, Any]] = [
    dict(part) for size in range(4) for part in itertools.combinations(ALL.items(), size)
] + [{"enabled": False, **dict(part)} for part in ({}, {"amount": 500}, {"threshold": 100, "amount": 500})]


class Signal(BaseException):
    """As Ctrl-C."""


class Outcome(NamedTuple):
    """What came of a run: the settings that it gave, or what it raised; and how many steps it took."""

    values: dict[str, Any] | None
    error: BaseException | None
    steps: int

    @property
    def charging(self) -> str | None:
        error = self.error if isinstance(self.error, EnsureError) else getattr(self.error, "__cause__", None)
        return error.charging if isinstance(error, EnsureError) else None


class Break(NamedTuple):
    """At which step the caller is broken off, and how: before it is done, after it, or while it is shielded."""

    at: int
    how: str
    times: int = 1

    def hits(self, number: int) -> bool:
        return self.at <= number < self.at + self.times


def run(server: Faulty, asked: Mapping[str, Any], broken: Break | None = None, seconds: float = 60.0) -> Outcome:
    clock = FakeClock()
    steps = plan(dict(asked), SPELLINGS, clock, seconds)
    told: Told | None = None
    thrown: BaseException | None = None
    number = 0
    while True:
        try:
            step = steps.throw(thrown) if thrown else steps.send(told)  # type: ignore[arg-type]
        except StopIteration as end:
            return Outcome(end.value, None, number)
        except BaseException as error:
            return Outcome(None, error, number)
        thrown, hit = None, broken is not None and broken.hits(number)
        shielded = broken is not None and broken.how == "shielded" and step.shielded
        if hit and broken is not None and broken.how != "after" and not shielded:
            thrown = Signal()
        else:
            told = done(server, step, clock)
            if hit and shielded:
                told = told._replace(interrupted=Signal())
            elif hit:
                thrown = Signal()
        number += 1
        assert number < 200, "it does not end"


def done(server: Faulty, step: Ask | Pause, clock: FakeClock) -> Told:
    assert step.seconds >= 0
    if isinstance(step, Pause):
        clock.sleep(step.seconds)
        return Told()
    method = "GET" if step.body is None else "POST"
    try:
        status, answered = server.answer(None if step.body is None else dict(step.body))
    except LostError:
        return Told(error=errors.ConnectionFailedError(method, "/billing/auto_recharge", "lost"))
    if status != 200:
        return Told(error=errors.class_for(status)(method, "/billing/auto_recharge", "no", status=status))
    return Told(answered if step.body is None else None)


def judge(server: Faulty, asked: Mapping[str, Any], outcome: Outcome) -> None:
    """Hold a run against both properties."""
    told = f"{server!r}\nasked {dict(asked)}\nsent {server.requests}\nstates {server.states}\n{outcome}"
    if outcome.values is not None:
        # What no read shows, or the first did not, nobody can keep.
        blind = server.hides | (
            frozenset(START) if 0 in server.lost or 0 in {*server.fails, *server.unreadable} else set()
        )
        wanted = {name: value for name, value in server.start.items() if name not in blind} | dict(asked)
        for _ in range(2):
            assert {name: server.settings[name] for name in wanted} == wanted, told
            server.settle()
        assert {name: outcome.values[name] for name in asked} == dict(asked), told
        return
    wrong = left_wrong(server, asked)
    assert wrong is None or outcome.charging == "may be on", f"{wrong}\n{told}"
    if outcome.charging == "off":
        for _ in range(2):
            assert not server.settings["enabled"], told
            server.settle()


FAULTS: dict[str, dict[str, Any]] = {
    "sound": {},
    "resets": {"resets": True},
    "clamps": {"most": 300},
    "rounds": {"rounds": True, "start": {"enabled": True, "threshold": 11, "amount": 52}},
    "late": {"late": 1},
    "later": {"late": 2},
    "too-late": {"late": 9},
    "resets-late": {"resets": True, "late": 2},
    "always-500": {"fails": frozenset(range(1, 99, 2))},
    "contradicts": {"contradicts": True},
    "reads-in-another": {"reads_in": "node"},
    "refuses-400": {"refuses": 400},
    "refuses-402": {"refuses": 402},
    "stuck": {"stuck": True},
    "lost-for-good": {"lost": dict.fromkeys(range(1, 99), "after")},
    "dead": {"lost": dict.fromkeys(range(99), "before")},
    "dead-later": {"lost": dict.fromkeys(range(5, 99), "before")},
}
MENDED = ("sound", "resets", "late", "later", "resets-late", "always-500", "reads-in-another")
"""Faults in spite of which it succeeds, as long as all can be read."""

HIDES = [frozenset(part) for size in range(4) for part in itertools.combinations(START, size)]


def servers(fault: str) -> Iterator[tuple[str, bool, Mapping[str, Json], frozenset[str]]]:
    yield from itertools.product(DIALECTS, (True, False), (OFF, ON), HIDES)


@pytest.mark.parametrize("fault", FAULTS)
def test_every_dialect_start_and_fault(fault: str) -> None:
    for dialect, nested, start, hides in servers(fault):
        for asked in ASKED:
            made = {"dialect": dialect, "nested": nested, "start": start, "hides": hides, **FAULTS[fault]}
            server = Faulty(**made)
            outcome = run(server, asked)
            judge(server, asked, outcome)
            if not hides and fault in MENDED:
                assert outcome.values == {**start, **asked}, (made, asked, outcome)


@pytest.mark.parametrize("fault", ["sound", "resets", "late", "resets-late", "clamps", "always-500", "stuck"])
@pytest.mark.parametrize("how", ["before", "after", "shielded"])
def test_broken_off_at_every_step(fault: str, how: str) -> None:
    for dialect, start, asked in itertools.product(DIALECTS, (OFF, ON), ASKED):
        for at in range(60):
            server = Faulty(**{"dialect": dialect, "start": start, **FAULTS[fault]})
            outcome = run(server, asked, Break(at, how))
            judge(server, asked, outcome)
            if outcome.steps <= at:
                break
            assert isinstance(outcome.error, Signal) or outcome.charging is not None
            if server.writes:
                assert isinstance(outcome.error, Signal)
                assert outcome.charging in ("off", "may be on")
                assert f"charging: {outcome.charging}" in outcome.error.__notes__[0]


@pytest.mark.parametrize("where", ["before", "after"])
def test_one_answer_is_lost(where: str) -> None:
    for dialect, start, asked in itertools.product(DIALECTS, (OFF, ON), ASKED):
        for resets, late in itertools.product((False, True), (0, 2)):
            for number in range(12):
                server = Faulty(dialect, start, resets=resets, late=late, lost={number: where})
                judge(server, asked, run(server, asked))
                if len(server.requests) <= number:
                    break


@pytest.mark.parametrize("fault", ["fails", "unreadable"])
def test_one_answer_is_500_or_tells_nothing(fault: str) -> None:
    for dialect, start, asked in itertools.product(DIALECTS, (OFF, ON), ASKED):
        for number in range(12):
            faults: dict[str, Any] = {fault: frozenset({number})}
            server = Faulty(dialect, start, **faults)
            judge(server, asked, run(server, asked))
            if len(server.requests) <= number:
                break


FAULTY = st.builds(
    Faulty,
    dialect=st.sampled_from(sorted(DIALECTS)),
    start=st.fixed_dictionaries(
        {
            "enabled": st.booleans(),
            "threshold": st.sampled_from([0, 10, 12.5]),
            "amount": st.sampled_from([0, 50, 2**60]),
        }
    ),
    nested=st.booleans(),
    resets=st.booleans(),
    most=st.none() | st.sampled_from([0, 300]),
    rounds=st.booleans(),
    late=st.integers(0, 4),
    lost=st.dictionaries(st.integers(0, 25), st.sampled_from(["before", "after"]), max_size=3),
    fails=st.frozensets(st.integers(0, 25), max_size=3),
    unreadable=st.frozensets(st.integers(0, 25), max_size=3),
    hides=st.frozensets(st.sampled_from(sorted(START)), max_size=2),
    reads_in=st.none() | st.sampled_from(sorted(DIALECTS)),
    contradicts=st.booleans(),
    stuck=st.just(False) | st.booleans(),
)
WISHES = st.fixed_dictionaries(
    {},
    optional={
        "enabled": st.booleans(),
        "threshold": st.sampled_from([0, 10, 100, 12.5]),
        "amount": st.sampled_from([0, 50, 500, 2**60, 2**60 + 1]),
    },
)


@settings(max_examples=400, deadline=None)
@given(server=FAULTY, asked=WISHES, at=st.integers(0, 40), how=st.sampled_from(["before", "after", "shielded", "not"]))
def test_whatever_else_happens(server: Faulty, asked: dict[str, Any], at: int, how: str) -> None:
    judge(server, asked, run(server, asked, None if how == "not" else Break(at, how)))


@settings(max_examples=100, deadline=None)
@given(server=FAULTY, asked=WISHES, at=st.integers(0, 20), times=st.integers(2, 60))
def test_a_caller_who_does_not_stop_breaking_it_off(server: Faulty, asked: dict[str, Any], at: int, times: int) -> None:
    judge(server, asked, run(server, asked, Break(at, "before", times)))
    judge(shielded := _again(server), asked, run(shielded, asked, Break(at, "shielded", times)))


def _again(server: Faulty) -> Faulty:
    return Faulty(**{name: getattr(server, name) for name in Faulty.__dataclass_fields__})


# What is sent, exactly


def test_what_is_in_force_is_not_written() -> None:
    for start in (OFF, ON):
        for size in range(4):
            for part in itertools.combinations(start.items(), size):
                server = Faulty(start=start)
                assert run(server, dict(part)).values == start
                assert server.requests == [None]


def test_off_first_amounts_next_and_on_last() -> None:
    server = Faulty("python", ON)
    assert run(server, {"amount": 500}).values == {**ON, "amount": 500}
    assert server.requests == [
        None,
        {"enabled": False},
        None,
        {"enabled": False, "threshold_credits": 10, "recharge_amount": 500},
        None,
        {"enabled": True, "threshold_credits": 10, "recharge_amount": 500},
        None,
    ]


def test_a_server_that_resets_what_is_left_out_gets_both_amounts() -> None:
    """It charged 5,000 credits at a time, where 50 were in force."""
    server = Faulty(start=OFF, resets=True)
    assert run(server, {"enabled": True}).values == {**OFF, "enabled": True}
    assert server.settings == {**OFF, "enabled": True}
    assert all({"threshold", "amount"} <= set(body) for body in server.writes)
    server = Faulty(start=ON, resets=True)
    assert run(server, {"enabled": False}).values == OFF
    assert server.writes == [{"enabled": False}, {"enabled": False, "threshold": 10, "amount": 50}]


def test_off_is_sent_though_nothing_can_be_read() -> None:
    server = Faulty(start=ON, lost={0: "before"})
    assert run(server, {"enabled": False}).values == OFF
    server = Faulty(start=ON, lost=dict.fromkeys(range(0, 99, 2), "before") | {0: "before"})
    outcome = run(server, {"enabled": False})
    assert {"enabled": False} in server.writes
    assert not server.settings["enabled"]
    server = Faulty(start=ON, hides=frozenset({"enabled"}))
    outcome = run(server, {"enabled": False})
    assert isinstance(outcome.error, EnsureError)
    assert outcome.charging == "may be on"
    assert server.writes == [{"enabled": False}] * 3


def test_nothing_is_written_where_a_gap_cannot_be_told() -> None:
    for hides, asked in (
        ({"amount"}, {"enabled": True}),
        ({"threshold"}, {"amount": 500}),
        ({"enabled"}, {"threshold": 100, "amount": 500}),
    ):
        for start in (OFF, ON):
            if asked.items() <= start.items():
                continue
            server = Faulty(start=start, hides=frozenset(hides))
            outcome = run(server, asked)
            assert isinstance(outcome.error, EnsureError)
            assert server.writes == []
            assert outcome.charging == ("unknown" if "enabled" in hides else "may be on" if start is ON else "off")
            assert str(*hides) in str(outcome.error)
    server = Faulty(contradicts=True)
    server.settings = {**OFF, "amount": 70}
    assert isinstance(run(server, {"enabled": True}).error, EnsureError)
    assert server.writes == []


def test_on_is_sent_once_and_then_off_until_a_read_says_so() -> None:
    class Greedy(Faulty):
        def apply(self, body: Mapping[str, Json]) -> None:
            super().apply({**body, "amount": 9999} if body["enabled"] else body)

    server = Greedy()
    outcome = run(server, ALL)
    assert isinstance(outcome.error, EnsureError)
    assert [body["enabled"] for body in server.writes] == [False, True, False]
    assert outcome.error.charging == "off"
    assert outcome.error.before == OFF
    assert outcome.error.now == server.settings == {"enabled": False, "threshold": 100, "amount": 9999}
    assert len(outcome.error.tried) == len(server.requests)


def test_a_server_that_dies_when_it_is_switched_on_may_be_on() -> None:
    server = Faulty(lost=dict.fromkeys(range(4, 99), "before"))
    outcome = run(server, ALL)
    assert isinstance(outcome.error, EnsureError)
    assert outcome.charging == "may be on"
    assert "may be on" in str(outcome.error)
    assert [body["enabled"] for body in server.writes] == [False, True, False, False, False]


@pytest.mark.parametrize("seconds", [0.2, 0.9])
def test_a_read_that_still_shows_what_was_before_it_was_switched_on_is_not_believed(seconds: float) -> None:
    """The time is over when the last read may have been too early."""

    class Stale(Faulty):
        def shown(self) -> dict[str, Any]:
            just_written = self.requests[-2:-1] not in ([], [None])
            return dict(self.states[-2]) if just_written else super().shown()

    server = Stale(start={**ALL, "enabled": False})
    outcome = run(server, {"enabled": True}, seconds=seconds)
    assert isinstance(outcome.error, EnsureError)
    assert [body["enabled"] for body in server.writes] == [False, True, False]
    assert outcome.charging == "off"
    assert server.settings["enabled"] is False


def followed(asked: Mapping[str, Any], seconds: float, clock: FakeClock, do: Callable[[Any], Told]) -> Outcome:
    """Run it to its end with a way of doing each step."""
    steps = plan(dict(asked), SPELLINGS, clock, seconds)
    told: Any = None
    for number in range(200):
        try:
            told = do(steps.send(told))
        except StopIteration as end:
            return Outcome(end.value, None, number)
        except EnsureError as error:
            return Outcome(None, error, number)
    raise AssertionError("it does not end")


@pytest.mark.parametrize("seconds", [0.5, 1.5, 2.5, 4.0, 30.0])
def test_the_time_is_the_callers_and_ten_seconds_for_off(seconds: float) -> None:
    clock, server = FakeClock(), Faulty("node", ON, late=3)
    began = clock.now

    def slow(step: Any) -> Told:
        clock.sleep(0.4)
        return done(server, step, clock)

    judge(server, ALL, followed(ALL, seconds, clock, slow))
    assert clock.now - began < seconds + OFF_SECONDS + 1.5


def test_a_dead_server_is_told_three_times_within_ten_seconds() -> None:
    clock = FakeClock()
    asks: list[Ask] = []

    def dead(step: Any) -> Told:
        if isinstance(step, Ask) and not asks:
            clock.now += 1.0
        else:
            clock.now += step.seconds  # all that it has
        if isinstance(step, Pause):
            return Told()
        asks.append(step)
        return Told(error=errors.DeadlineError("POST", "/billing/auto_recharge", "late"))

    outcome = followed({"enabled": False}, 60.0, clock, dead)
    assert outcome.charging == "may be on"
    assert clock.now - 1001.0 <= OFF_SECONDS + 0.1
    assert all(ask.shielded for ask in asks[1:])
    assert sum(ask.body is not None for ask in asks) >= 2


@pytest.mark.parametrize(
    ("answer", "values", "spelling"),
    [
        ({"data": ON}, ON, 0),
        ({"enabled": "true", "threshold_credits": "10", "recharge_amount": 5e1}, ON, 1),
        ({"data": {"settings": {"thresholdCredits": 0}}}, {"threshold": 0}, 2),
        ({"data": {"data": {"enabled": False}}}, {"enabled": False}, None),
        ({"data": {"threshold": 10, "threshold_credits": 10.0}}, {"threshold": 10}, 0),
        ({"data": {"threshold": 10, "threshold_credits": 11}}, {}, 0),
        ({"data": {"threshold": None, "threshold_credits": 11}}, {"threshold": 11}, 1),
        ({"data": {"threshold": "?", "threshold_credits": 11}}, {}, 0),
        ({"data": {"enabled": True}, "enabled": False}, {}, None),
        ({"data": {"enabled": 1, "threshold": True, "amount": "NaN"}}, {}, 0),
        ({"data": {"amount": 9007199254740993}}, {"amount": 9007199254740993}, 0),
        ({"data": [{"enabled": True}]}, {}, None),
        ({}, {}, None),
        (None, {}, None),
        ([], {}, None),
    ],
)  # fmt: skip
def test_what_a_read_tells(answer: Json, values: Any, spelling: int | None) -> None:
    assert settings_in(answer, SPELLINGS) == (values, spelling)
