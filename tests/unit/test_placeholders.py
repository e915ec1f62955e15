"""Placeholders: nothing of someone's own is left, and what belongs together still does."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from evidence.placeholders import KEY, Placeholders

CANARY = "sk-canary/0123456789+abc"
UUID = "3f2b8c1e-9a4d-4e6f-8b1a-2c3d4e5f6a7b"


def replaced(value: Any, **options: Any) -> Any:
    own = Placeholders(options.pop("secrets", ()), options.pop("words", ()))
    first = own.replaced(value)
    return own.settled(first)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"id": f"m-{UUID}"}, {"id": "m-00000000-0000-4000-8000-000000000001"}),
        ({"id": UUID}, {"id": "00000000-0000-4000-8000-000000000001"}),
        ({"user_id": "usr_12345"}, {"user_id": "usr_00000001"}),
        ({"userId": "12345"}, {"userId": "00000001"}),
        ({"plan_ids": ["a1", "b2", "a1"]}, {"plan_ids": ["00000001", "00000002", "00000001"]}),
        ({"id": 98765}, {"id": 1}),
        ({"id": "cs_test_a1B2c3D4e5F6g7"}, {"id": "cs_test_00000001"}),
        ({"id": None, "length": 12.5, "on": True}, {"id": None, "length": 12.5, "on": True}),
        ({"collection_id": "default"}, {"collection_id": "default"}),
        ({"user_email": "Jane.Doe+x@corp.example.org"}, {"user_email": "user-1@replaced.example"}),
        ({"name": "Jane's m-1234567 of jane@doe.org"}, {"name": "Text 1"}),
        ({"names": ["c-canary00-9a4d-4e6f-zz", "x"]}, {"names": ["c-00000001", "Text 1"]}),
        ({"message": "at 2026-01-15, 100 of 250.5 done"}, {"message": "at 2026-01-15, 100 of 250.5 done"}),
        ({"user_name": "Jane Doe"}, {"user_name": "Text 1"}),
        ({"url": "https://acct.s3.amazonaws.com/x?X-Amz-Signature=abc"}, {"url": "https://replaced.example/1"}),
        ({"key": "sk-abcdefghijkl", "token": "st-abcdefghijkl"}, {"key": "sk-replaced-1", "token": "st-replaced-2"}),
        ({"created_at": "2026-01-02T03:04:05.678Z"}, {"created_at": "2026-01-02T03:04:05.678Z"}),
        ({"created_at": "2026-01-02 03:04:05 +00:00"}, {"created_at": "2026-01-02 03:04:05 +00:00"}),
        ({"amount": "100.50"}, {"amount": "100.50"}),
        ({"status": "paid", "currency": "usd"}, {"status": "paid", "currency": "usd"}),
        ({"message": "Auto recharge settings updated"}, {"message": "Auto recharge settings updated"}),
        (
            {"message": f"no m-{UUID} of a@b.co"},
            {"message": "no m-00000000-0000-4000-8000-000000000001 of user-1@replaced.example"},
        ),
        ({"breakdown": {"indexing": 1.5, "a@b.co": 2}}, {"breakdown": {"indexing": 1.5, "user-1@replaced.example": 2}}),
    ],
)
def test_each_kind(value: Any, expected: Any) -> None:
    assert replaced(value) == expected


def test_words_of_the_description_are_kept() -> None:
    assert replaced({"media_type": "video", "name": "video"}, words={"video"}) == {
        "media_type": "video",
        "name": "video",
    }
    assert replaced({"media_type": "video"}) == {"media_type": "Text 1"}


def test_the_same_thing_has_the_same_placeholder_everywhere() -> None:
    own = Placeholders()
    first = [
        own.replaced({"message": "collection abc-def of Jane Doe not found: abc-def"}),
        own.replaced({"user_name": "Jane Doe", "default_collection": "abc-def", "collection_id": "abc-def"}),
        own.replaced({"collections": ["abc-def", "other"]}),
    ]
    told, user, listed = own.settled(first)
    assert user["default_collection"] == user["collection_id"] == listed["collections"][0]
    assert told == {
        "message": f"collection {user['collection_id']} of {user['user_name']} not found: {user['collection_id']}"
    }
    assert listed["collections"][1] != user["collection_id"]


def test_common_words_that_are_names_spoil_nothing() -> None:
    value = [{"name": "videos"}, {"videos": [], "status": "videos", "message": "no such thing"}]
    assert replaced(value)[1] == {"videos": [], "status": "videos", "message": "no such thing"}


def test_the_key_is_replaced_in_every_form() -> None:
    encoded = base64.b64encode(CANARY.encode()).decode()
    value = {
        "message": f"bad key {CANARY}",
        "id": CANARY,
        CANARY: 1,
        "name": f"x{CANARY}x",
        "quoted": "sk-canary%2F0123456789%2Babc",
        "header": f"Basic {encoded}",
        "url": f"https://x.example/?key={CANARY}",
    }
    own = Placeholders([CANARY])
    assert own.leaks(json.dumps(value))
    text = json.dumps(own.settled(own.replaced(value)))
    assert not own.leaks(text)
    assert "canary" not in text
    assert KEY in text


def test_settling_twice_changes_nothing() -> None:
    own = Placeholders([CANARY])
    value = {"id": f"m-{UUID}", "email": "a@b.co", "name": "Jane Doe", "message": f"{UUID} {CANARY} Jane Doe"}
    once = own.settled(own.replaced(value))
    assert own.settled(once) == once
