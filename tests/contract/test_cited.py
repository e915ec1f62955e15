"""Every finding that is corrected is whole: the call that it cites sends what it sends, and gives what it reads."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest
from cited import Cited, media
from loopback import FakeClock, Script, answer
from videodb_client import VideoDB

AREAS = {"media": media.CITED}


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
