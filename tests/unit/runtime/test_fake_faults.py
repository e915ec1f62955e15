"""What a test can let go wrong, in a line each, and what the client makes of it, in process and served."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from videodb_client import AsyncVideoDB, VideoDB, errors
from videodb_client.testing import FAULTS, FakeVideoDB

FAILS: dict[str, type[errors.VideoDBError] | None] = {
    "refused": errors.ConnectionFailedError,
    "reset": errors.ConnectionFailedError,
    "lost": errors.ConnectionFailedError,
    "slow": errors.DeadlineError,
    "dripping": errors.DeadlineError,
    "truncated": errors.UnreadableError,
    "twice": None,
    "bad_gateway": errors.ServerError,
    "rate_limited": errors.RateLimitError,
    "unknown_error": errors.ServerError,
    "unsuccessful": errors.UnsuccessfulError,
    "unsuccessful_text": errors.UnsuccessfulError,
    "redirected": errors.StatusError,
}
"""What a payment fails with; a write is not repeated, but where no connection was made."""


@pytest.fixture(params=["in process", "served"])
def place(request: pytest.FixtureRequest) -> Iterator[tuple[FakeVideoDB, dict[str, Any]]]:
    fake = FakeVideoDB()
    if request.param == "in process":
        yield fake, {"transport": fake.transport}
    else:
        with fake.serve() as url:
            yield fake, {"base_url": url}


def test_every_fault_of_a_payment_is_told_and_none_pays_twice(place: tuple[FakeVideoDB, dict[str, Any]]) -> None:
    fake, options = place
    assert set(FAILS) == set(FAULTS)

    def outcome(kind: str) -> type[BaseException] | None:
        fake.fail(kind, "create_topup", times=3, seconds=0.6)
        try:
            with VideoDB(token="sk-test", timeout=0.3, **options) as db:
                db.billing.create_topup(amount=5)
        except errors.VideoDBError as error:
            return type(error)
        return None

    async def async_outcome(kind: str) -> type[BaseException] | None:
        fake.fail(kind, "create_topup", times=3, seconds=0.6)
        try:
            async with AsyncVideoDB(token="sk-test", timeout=0.3, **options) as db:
                await db.billing.create_topup(amount=5)
        except errors.VideoDBError as error:
            return type(error)
        return None

    for kind, expected in FAILS.items():
        if kind == "dripping" and "transport" in options:
            expected = None  # in process a body drips without pauses
        for ask in (outcome, lambda kind: asyncio.run(async_outcome(kind))):
            before = sum(call.processed for call in fake.calls("create_topup"))
            assert ask(kind) is expected, kind
            calls = fake.calls("create_topup")
            assert calls[-1].fault == kind
            assert sum(call.processed for call in calls) - before <= 1, kind
            while fake._faults.next("create_topup"):
                pass  # what this call has not met


def test_an_answer_is_lost_after_it_was_processed(place: tuple[FakeVideoDB, dict[str, Any]]) -> None:
    fake, options = place
    with VideoDB(token="sk-test", **options) as db:
        fake.fail("lost", "POST /billing/topup")
        with pytest.raises(errors.ConnectionFailedError) as caught:
            db.billing.create_topup(amount=50)
        assert caught.value.reached
        assert [one.amount for one in db.billing.list_checkouts()] == [50]
        fake.fail("reset", "POST /billing/topup")
        with pytest.raises(errors.ConnectionFailedError):
            db.billing.create_topup(amount=51)
        assert [one.amount for one in db.billing.list_checkouts()] == [50]
        fake.fail("lost", "delete_video")
        db.videos.delete_video("m-12345")  # the second attempt finds it gone: done
        assert [call.status for call in fake.calls("delete_video")] == [200, 404]


def test_reads_are_repeated_and_a_request_to_come_later_is_heeded(place: tuple[FakeVideoDB, dict[str, Any]]) -> None:
    fake, options = place
    with VideoDB(token="sk-test", **options) as db:
        for kind in ("refused", "reset", "lost", "bad_gateway"):
            fake.fail(kind)
            assert db.billing.get_usage().credit_balance == 100.5
        fake.fail("rate_limited", retry_after="0")
        assert db.billing.get_usage().credit_balance == 100.5
        assert [call.fault for call in fake.calls("get_usage")] == [
            *("refused", None, "reset", None, "lost", None, "bad_gateway", None, "rate_limited", None)
        ]
        fake.fail("rate_limited", retry_after="99999999")
        with pytest.raises(errors.RateLimitError):
            db.billing.get_usage()


def test_the_second_of_two_answers_is_nobodys(place: tuple[FakeVideoDB, dict[str, Any]]) -> None:
    fake, options = place
    with VideoDB(token="sk-test", **options) as db:
        for _ in range(20):
            fake.fail("twice", "get_usage")
            assert db.billing.get_usage().credit_balance == 100.5
            assert db.videos.get_video("m-1").id == "m-1"


def test_a_foreign_host_sees_no_key(place: tuple[FakeVideoDB, dict[str, Any]]) -> None:
    fake, options = place
    foreign = FakeVideoDB()
    with foreign.serve() as elsewhere, VideoDB(token="sk-test", **options) as db:
        fake.fail("redirected", times=None, to=f"{elsewhere}/billing/usage")
        for call in (db.billing.get_usage, lambda: db.billing.create_topup(amount=5)):
            with pytest.raises(errors.StatusError, match="307"):
                call()
    assert foreign.exchanges == []


def test_the_same_seed_draws_the_same_faults() -> None:
    def met(seed: int, **options: Any) -> list[str | None]:
        fake = FakeVideoDB()
        fake.fail_at_random(seed, **options)
        for _ in range(200):
            fake.respond("GET", "https://api.videodb.io/billing/usage", {"x-access-token": "sk"}, b"")
        return [call.fault for call in fake.exchanges]

    assert met(1) == met(1) != met(2)
    assert set(met(3, share=0.9)) == {None, *FAULTS}
    assert set(met(4, share=1, kinds=["slow", "lost"])) == {"slow", "lost"}
    assert set(met(5, share=0)) == {None}


def test_what_cannot_go_wrong_is_refused_by_name() -> None:
    fake = FakeVideoDB()
    with pytest.raises(ValueError, match="refused, reset, lost"):
        fake.fail("fire")
    with pytest.raises(ValueError, match="refused, reset, lost"):
        fake.fail_at_random(1, kinds=["fire"])
    with pytest.raises(ValueError, match="no such operation"):
        fake.fail("lost", "POST /billing/top_up")


def test_a_cut_body_is_half_of_what_it_would_have_been() -> None:
    fake = FakeVideoDB()
    fake.fail("truncated")
    with httpx.Client(
        base_url="https://api.videodb.io", headers={"x-access-token": "k"}, transport=fake.transport
    ) as c:
        half, whole = c.get("/billing/usage").content, c.get("/billing/usage").content
    assert whole.startswith(half)
    with pytest.raises(json.JSONDecodeError):
        json.loads(half)
