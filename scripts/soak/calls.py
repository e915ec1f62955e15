"""What callers do, and how to tell that what they got is right. Each is a plan that goes on where its answer came.

A plan yields what a method gave, and is sent what that comes to: the same plan is followed sync and async.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from random import Random
from typing import Any, NamedTuple, TypeAlias

from soak.watched import Watched

__all__ = ["Call", "Everything", "ensure", "made_ready", "next_call"]

Plan: TypeAlias = Generator[Any, Any, Any]

WAIT = 4.0
"""Seconds that a job is waited for."""

SAID = "Welcome to the harbour. The captain repairs an old compass. Then the fog comes."


class Everything(NamedTuple):
    """All items of all pages are wanted."""

    pages: Any


class Call(NamedTuple):
    """A call: what is done with a client, and whether what came of it is right; `pays` if it must not be done twice."""

    name: str
    plan: Callable[[Any], Plan]
    right: Callable[[Any], bool]
    pays: bool = False
    waits: bool = False


def made_ready(fake: Watched) -> list[str]:
    """Put a few videos there whose names and speech are known; gives their ids."""
    return [fake.add_video(f"{number}.mp4", says=SAID, size=1000 + number) for number in range(5)]


def next_call(random: Random, fake: Watched, videos: list[str], number: int) -> Call:
    """Draw a call. `number` tells it from every other."""
    key = random.choice(videos)
    name = f"name {number}"
    return random.choice(_ALL)(fake, key, name, number)


def _one(made: Callable[[Any], Any]) -> Callable[[Any], Plan]:
    def plan(db: Any) -> Plan:
        return (yield made(db))

    return plan


def _usage(fake: Watched, key: str, name: str, number: int) -> Call:
    return Call("get_usage", _one(lambda db: db.billing.get_usage()), lambda got: got.credit_balance == fake.balance)


def _video(fake: Watched, key: str, name: str, number: int) -> Call:
    size = fake._world.library.shelves["video"].get(key)["size"]
    return Call("get_video", _one(lambda db: db.videos.get_video(key)), lambda got: got.id == key and got.size == size)


def _videos(fake: Watched, key: str, name: str, number: int) -> Call:
    def plan(db: Any) -> Plan:
        return (yield Everything(db.videos.list_videos(count=200)))

    return Call("list_videos", plan, lambda got: key in {one.id for one in got})


def _transcript(fake: Watched, key: str, name: str, number: int) -> Call:
    def plan(db: Any) -> Plan:
        answer = yield db.videos.get_video_transcription(key, segmenter="sentence")
        return answer.data

    return Call("get_video_transcription", plan, lambda got: [one.text for one in got.transcript] == _SENTENCES)


_SENTENCES = ["Welcome to the harbour.", "The captain repairs an old compass.", "Then the fog comes."]


def _search(fake: Watched, key: str, name: str, number: int) -> Call:
    fake._world.scenes._spoken.add(key)

    def right(got: Any) -> bool:
        shots = [shot for one in got.results for shot in (one.docs if one.docs is not None else [one])]
        return [(shot.start, shot.end, shot.text) for shot in shots] == [(2, 5, _SENTENCES[1])]

    return Call("search_video_index", _one(lambda db: db.search.search_video_index(key, query="compass")), right)


def _update(fake: Watched, key: str, name: str, number: int) -> Call:
    own = fake.add_video("old name")
    shelf = fake._world.library.shelves["video"]
    return Call(
        "update_video",
        _one(lambda db: db.videos.update_video(own, name=name)),
        lambda got: got.name == shelf.get(own)["name"] == name,
    )


def _collect(fake: Watched, key: str, name: str, number: int) -> Call:
    return Call(
        "create_collection",
        _one(lambda db: db.collections.create_collection(name=name, description="")),
        lambda got: [one["id"] for one in fake._world.library.collections if one["name"] == name] == [got.id],
    )


def _delete(fake: Watched, key: str, name: str, number: int) -> Call:
    own = fake.add_video("to go")
    shelf = fake._world.library.shelves["video"]
    return Call("delete_video", _one(lambda db: db.videos.delete_video(own)), lambda got: own not in shelf)


def _upload(fake: Watched, key: str, name: str, number: int) -> Call:
    def plan(db: Any) -> Plan:
        job = yield db.collections.upload_to_collection(
            "default", url="https://example.com/a.mp4", name=name, media_type="video"
        )
        return (yield job.wait(timeout=WAIT))

    shelf = fake._world.library.shelves["video"]
    return Call(
        "upload_to_collection",
        plan,
        lambda got: [one["id"] for one in shelf if one["name"] == name] == [got.id],
        waits=True,
    )


def _file(fake: Watched, key: str, name: str, number: int) -> Call:
    def plan(db: Any) -> Plan:
        job = yield db.collections.upload_file(b"x" * (number + 1), name=name, media_type="audio")
        return (yield job.wait(timeout=WAIT))

    shelf = fake._world.library.shelves["audio"]
    return Call(
        "upload_file",
        plan,
        lambda got: got.size == number + 1 and shelf.get(got.id)["name"] == name,
        waits=True,
    )


def _paid(operation: str) -> Callable[[Watched, str, str, int], Call]:
    def call(fake: Watched, key: str, name: str, number: int) -> Call:
        dollars = number + 1

        def right(got: Any) -> bool:
            opened = [one for one in fake._world.account._checkouts if one["amount"] == dollars]
            return len(opened) == 1 and (got.url or "").endswith(f"/{opened[0]['id']}")

        return Call(operation, _one(lambda db: getattr(db.billing, operation)(amount=dollars)), right, pays=True)

    return call


def _checkouts(fake: Watched, key: str, name: str, number: int) -> Call:
    there = {one["id"] for one in fake._world.account._checkouts}

    def plan(db: Any) -> Plan:
        return (yield Everything(db.billing.list_checkouts(limit=50)))

    return Call("list_checkouts", plan, lambda got: there <= {one.id for one in got})


def _raw(fake: Watched, key: str, name: str, number: int) -> Call:
    return Call("request", _one(lambda db: db.request("GET", f"/video/{key}")), lambda got: got["data"]["id"] == key)


def ensure(random: Random, fake: Watched) -> Call:
    """Draw what somebody wants of auto-recharge, which is from now on asked for."""
    if random.random() < 0.3:
        return Call(
            "ensure_auto_recharge",
            _one(lambda db: db.billing.ensure_auto_recharge(enabled=False)),
            lambda got: got.enabled is False and fake.settings["enabled"] is False,
        )
    threshold, amount = random.choice([5, 20, 50, 75, 99]), random.choice([10, 25, 100, 150, 333])
    fake.asked_for.add((threshold, amount))

    def right(got: Any) -> bool:
        told = (got.enabled, got.threshold, got.amount)
        return told == (True, threshold, amount) == (fake.settings["enabled"], *fake.amounts)

    return Call(
        "ensure_auto_recharge",
        _one(lambda db: db.billing.ensure_auto_recharge(enabled=True, threshold=threshold, amount=amount)),
        right,
    )


_ALL = (
    _usage, _video, _videos, _transcript, _search, _update, _collect, _delete, _upload, _file,
    _paid("create_topup"), _paid("create_checkout"), _checkouts, _raw,
)  # fmt: skip
