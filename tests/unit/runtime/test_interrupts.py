"""Interrupts between two requests, as signals raise them: what ends a cost is done all the same."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

import pytest
from loopback import FakeClock
from videodb_client import VideoDB
from videodb_client._driven import driven
from videodb_client._ensure import _Run, plan
from videodb_client.groups.sandbox import _stop
from videodb_client.sandbox import Run
from videodb_client.testing import FakeVideoDB


class Signal(BaseException):
    """As Ctrl-C."""


class Interrupt:
    """Raises `kind` in the function that is called `number`-th by one of `callers`."""

    def __init__(self, number: int, callers: Iterable[CodeType], kind: type[BaseException] = Signal) -> None:
        self._left, self._callers, self._kind = number, {*callers}, kind

    @property
    def has_come(self) -> bool:
        return self._left <= 0

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        # Only at the beginning of a function: a generator that is gone on with would be ended, which no signal does.
        begins = event == "call" and frame.f_lineno == frame.f_code.co_firstlineno
        if begins and frame.f_back is not None and frame.f_back.f_code in self._callers:
            self._left -= 1
            if not self._left:
                raise self._kind


@contextmanager
def watched(interrupt: Callable[..., object]) -> Iterator[None]:
    sys.setprofile(interrupt)
    try:
        yield
    finally:
        sys.setprofile(None)


def client(fake: FakeVideoDB, **options: Any) -> VideoDB:
    db = VideoDB(token="sk-test", transport=fake.transport, **options)
    db._shared.clock = FakeClock()
    return db


def test_a_sandbox_is_stopped() -> None:
    callers = [code.__code__ for code in (driven, _stop, Run.stopping, Run._do)]
    for number in range(1, 1000):
        fake, interrupt = FakeVideoDB(), Interrupt(number, callers)
        try:
            with watched(interrupt), client(fake).sandbox.running(tier="small"):
                pass
        except Signal:
            pass
        up = [box.status for box in client(fake).sandbox.list_sandboxes() if box.status not in ("stopping", "stopped")]
        assert not up, number
        if not interrupt.has_come:
            break
    assert number > 5


def test_charging_is_switched_off() -> None:
    """The first interrupt comes when it was switched on, the second while it is switched off."""
    run = (plan, _Run.switch_off, _Run.write, _Run.read, _Run.ask, _Run.note, driven)
    for number in range(1, 1000):
        fake, second = FakeVideoDB(), Interrupt(number, [code.__code__ for code in run])
        came: list[object] = []

        def first(_: object, fake: FakeVideoDB = fake, second: Interrupt = second, came: list[object] = came) -> None:
            if fake.settings["enabled"] and not came:
                came.append(_)
                sys.setprofile(second)
                raise Signal

        db = client(fake, event_hooks={"response": [first]})
        with watched(lambda *_: None), pytest.raises(Signal):
            db.billing.ensure_auto_recharge(enabled=True, threshold=20, amount=100)
        assert came
        assert not fake.settings["enabled"], number
        if not second.has_come:
            break
    assert number > 10


def test_whatever_a_hook_raises_charging_is_switched_off() -> None:
    """A `StopIteration` is what a list of answers that is over raises. It is no end of what was to be done."""
    fake = FakeVideoDB()
    came: list[object] = []

    def hook(_: object) -> None:
        if fake.settings["enabled"] and not came:
            came.append(_)
            raise StopIteration

    with pytest.raises(RuntimeError, match="StopIteration"):
        client(fake, event_hooks={"response": [hook]}).billing.ensure_auto_recharge(enabled=True, amount=100)
    assert not fake.settings["enabled"]
