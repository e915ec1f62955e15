"""`make soak`, a short one: nothing comes back wrong, twice, late or elsewhere. And it would be seen if it did."""

from __future__ import annotations

from collections import Counter
from typing import Any

import httpx
import pytest
from soak import run
from soak.watched import Foreign, Watched
from videodb_client import VideoDB
from videodb_client._ensure import EnsureError
from videodb_client._schema.operation import Operation
from videodb_client._transport import lanes, retry

SOME = 360


def bad(counts: Counter[str]) -> dict[str, int]:
    return {column: counts[column] for column in run.BAD if counts[column]}


def test_nothing_comes_back_wrong_twice_late_or_elsewhere() -> None:
    tally = run.soaked(1, SOME)
    assert bad(tally.counts) == {}, "\n".join(tally.said)
    assert tally.counts["calls"] >= SOME
    assert tally.counts["faults met"] > SOME // 4
    assert tally.counts["retried"] > 20
    assert tally.counts["right error"] > 50


def test_a_payment_that_is_repeated_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    always = retry.wait

    def careless(method: str, **given: Any) -> float | None:
        return always("GET", **given)

    monkeypatch.setattr(retry, "wait", careless)
    assert bad(run.soaked(2, SOME).counts)["paid twice"] > 0


def test_an_error_that_is_taken_for_a_success_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Operation, "_decline", lambda *given: None)
    assert bad(run.soaked(3, SOME).counts)["wrong or lost"] > 0


def test_an_answer_that_was_somebody_elses_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    for lane in (lanes.Lane, lanes.AsyncLane):
        monkeypatch.setattr(lane, "is_settled", lambda self: True)
    assert bad(run.soaked(6, 3 * SOME).counts)["wrong or lost"] > 0


def test_a_key_that_goes_elsewhere_is_seen() -> None:
    fake, foreign = Watched(), Foreign()
    fake.home = "api.videodb.io"
    for number, headers in enumerate(({}, {"X-Access-Token": "sk-test"})):
        for one in (fake, foreign):
            with httpx.Client(transport=one.transport, headers=headers) as client:
                client.get("https://elsewhere.example/billing/usage")
        assert (fake.keys_elsewhere, foreign.keys) == (number, number)


def test_amounts_that_nobody_asked_for_are_seen() -> None:
    fake = Watched(strict=True)
    fake.asked_for.add((20, 100))
    with VideoDB(token="sk-test", transport=fake.transport) as db:
        db.billing.set_auto_recharge(enabled=False, threshold=30, amount=300)
        assert fake.astray == 0
        db.billing.set_auto_recharge(enabled=True, threshold=20, amount=100)
        assert fake.astray == 0
        db.billing.set_auto_recharge(amount=300)
        assert fake.astray == 1


def test_an_ensure_that_says_it_is_off_and_lies_is_seen() -> None:
    fake = Watched(strict=True)
    error = EnsureError("POST", "/billing/auto_recharge", "it failed")
    error.charging = "off"
    assert run._is_right(error, [], fake, 0.1)
    fake.settings["enabled"] = True
    assert not run._is_right(error, [], fake, 0.1)


def test_a_call_past_its_deadline_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "ALLOWANCE", -run.TIMEOUT)
    assert bad(run.soaked(5, SOME).counts)["too late"] > 0


def test_the_table_has_a_row_for_each_seed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    made = run.Tally()
    made.counts |= Counter(calls=7)
    monkeypatch.setattr(run, "soaked", lambda seed, calls: made)
    assert run.main(["--seeds", "2"]) == 0
    heading, *rows = capsys.readouterr().out.splitlines()
    assert all(column in heading for column in run.COLUMNS)
    assert [row.split()[:2] for row in rows[:3]] == [["1", "7"], ["2", "7"], ["all", "14"]]
    made.bad("paid twice", "create_topup")
    assert run.main(["--seeds", "1"]) == 1
    assert "paid twice: create_topup" in capsys.readouterr().err
