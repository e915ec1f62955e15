"""What callers write, and what a type checker tells them, stands in `tests/callers`: `make types` checks it, twice.

Each line there with a mistake is marked as one, and both checkers say so if they find none. Here is that what they read
is what a caller has.
"""

from __future__ import annotations

import re

import pytest
from callers import reads
from support import ROOT, TAGS, folder_of
from videodb_client import VideoDB
from videodb_client.testing import FakeVideoDB

CALLERS = ROOT / "tests" / "callers"


def test_every_tag_is_used() -> None:
    text = (CALLERS / "each_tag.py").read_text()
    tags = re.findall(r"^from videodb_client\.api\.(\w+) import", text, re.MULTILINE)
    assert sorted(tags) == sorted({folder_of(tag) for tag in TAGS.values()})


def test_answers_of_ten_operations_are_read_without_a_question_for_unset() -> None:
    """The script that the checkers find clean is one that runs."""
    text = (CALLERS / "reads.py").read_text()
    called = set(re.findall(r"db\.\w+\.(\w+)\(", text))
    assert len(called & TAGS.keys()) >= 10
    assert not re.search(r"\b(UNSET|cast|assert|Any|ignore)\b", text)
    fake = FakeVideoDB()
    told = reads.read(VideoDB(token="sk-test", transport=fake.transport))
    assert len(told) > 8
    assert {call.operation for call in fake.exchanges} == called


@pytest.mark.parametrize("name", ["consumer", "surface"])
def test_a_marked_mistake_that_is_none_is_told(name: str) -> None:
    """The strictness of a project may be loosened, and this not."""
    text = (CALLERS / f"{name}.py").read_text()
    assert {"# mypy: warn-unused-ignores", "# pyright: reportUnnecessaryTypeIgnoreComment=true"} <= set(
        text.splitlines()
    )
    assert len(re.findall(r"  # type: ignore\[[\w-]+\]$", text, re.MULTILINE)) >= 10
