"""Every finding that is corrected is whole: the call that it cites sends what it sends, and gives what it reads."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest
from cited import Cited, generation, live, media, money
from loopback import FakeClock, Script, answer
from pipeline.documents import read
from support import ROOT
from videodb_client import VideoDB

AREAS = {area.__name__: area.CITED for area in (media, generation, money, live)}


def problems(cited: Cited) -> Iterator[str]:
    script = Script(*(answer(cited.status, body) for body in cited.answers))
    db = VideoDB(base_url="https://api.test", token="sk-test", transport=script)
    db._shared.clock = FakeClock()
    try:
        reads = cited.call(db)
    except Exception as error:
        yield f"{type(error).__name__}: {error}"
        return
    first: httpx.Request = script.requests[0]
    sent = json.loads(first.content) if first.content else None
    if sent != cited.body:
        yield f"sent {sent}, not {cited.body}"
    if dict(first.url.params) != dict(cited.query):
        yield f"asked for {dict(first.url.params)}, not {dict(cited.query)}"
    if reads != cited.reads:
        yield f"read {reads!r}, not {cited.reads!r}"


@pytest.mark.parametrize("area", AREAS)
def test_what_the_sources_call_and_read_is_sent_and_read(area: str) -> None:
    wrong = [f"{cited.findings}: {problem}" for cited in AREAS[area] for problem in problems(cited)]
    assert not wrong, "\n".join(wrong)


def test_every_finding_that_changed_something_is_cited() -> None:
    settled = read(ROOT / "overlays" / "findings.yaml")
    cited = {name for area in AREAS.values() for row in area for name in row.findings.split()}
    assert cited - settled.keys() == set()
    assert {name for name, entry in settled.items() if "declined" not in entry} - cited == ELSEWHERE


ELSEWHERE = {"N.3", "N.17"}
"""What no call of a method shows: how a file is posted (test_uploads.py), and the key's name (test_client.py)."""
