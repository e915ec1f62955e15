"""What the site is made of, before mkdocs: pages from findings, from the description, and from other documents."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from documentation.differences import differences, settled, unproved
from documentation.inclusions import InclusionError, expanded, section
from documentation.reference import links, models_page, page, tags
from support import ROOT
from videodb_client.testing import FakeVideoDB

PAGES = sorted((ROOT / "docs" / "pages").rglob("*.md"))
SNIPPETS = [
    pytest.param(snippet, id=f"{path.stem}-{number}")
    for path in PAGES
    for number, snippet in enumerate(re.findall(r"^```python\n(.*?)^```", path.read_text(), re.MULTILINE | re.DOTALL))
]
DOCUMENT = """# One

Before.

## Two

Text.

```sh
## no heading
```

### Three

More.

## Four

After.
"""


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_a_snippet_runs_as_it_stands(snippet: str, tmp_path: Path) -> None:
    with FakeVideoDB().serve() as url:
        environment = {"VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": "sk-test", "PYTHONPATH": str(ROOT / "generated")}
        command = [sys.executable, "-W", "error", "-c", snippet]
        done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_a_section_is_taken_whole_and_alone() -> None:
    assert section(DOCUMENT, "Two") == "Text.\n\n```sh\n## no heading\n```\n\n## Three\n\nMore."
    with pytest.raises(InclusionError, match="no section is called 'Five'"):
        section(DOCUMENT, "Five")


def test_what_a_page_takes_in_stands_in_its_place() -> None:
    page = "# A page\n\n<!-- upper: some text -->\n\nEnd.\n"
    assert expanded(page, {"upper": str.upper}) == "# A page\n\nSOME TEXT\n\nEnd.\n"
    with pytest.raises(InclusionError, match="nothing of that kind"):
        expanded(page, {"lower": str.lower})


ANSWER: dict[str, Any] = {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Plan"}}}}}
DESCRIPTION: dict[str, Any] = {
    "tags": [{"name": "AI Things", "description": "Made by machines"}],
    "paths": {
        "/plan": {"get": {"operationId": "get_plan", "tags": ["AI Things"], "summary": "Get it", "responses": ANSWER}},
        "/other": {"get": {"operationId": "get_other", "tags": ["AI Things"], "responses": ANSWER}},
    },
    "components": {
        "schemas": {
            "Plan": {"type": "object", "properties": {"seats": {"$ref": "#/components/schemas/Seats"}}},
            "Seats": {"type": "object", "properties": {"plan": {"$ref": "#/components/schemas/Plan"}}},
        }
    },
}


def test_a_tag_has_its_calls_and_the_models_that_they_reach() -> None:
    (tag,) = tags(DESCRIPTION, {"ai_things": "AiThingsCalls"})
    assert [name for name, _, _ in tag.calls] == ["get_plan", "get_other"]
    assert list(tag.models) == ["Plan", "Seats"]
    assert "::: videodb_client.calls.ai_things.AiThingsCalls" in page(tag)
    text = models_page(tag, {"Plan": "plan", "Seats": "seats"}, {"Plan": ["- the vendor's `GET /plan: 200`"]})
    assert text.count("::: videodb_client.models.") == 2
    assert "    - the vendor's `GET /plan: 200`" in text
    where = links([tag])["get_other"]
    assert where == "reference/ai_things.md#videodb_client.calls.ai_things.AiThingsCalls.get_other"


def test_a_finding_is_told_with_what_the_sources_say_and_what_is_done() -> None:
    table = {
        "1.REQ-RENAME": {"operation": "get_plan", "names": ["request seats"]},
        "2.ID-FORMAT": {"operation": "get_plan", "names": []},
    }
    entries = {"1.REQ-RENAME": {"actions": ["things/seats"]}, "2.ID-FORMAT": {"declined": "no source but a note"}}
    actions = {
        "things/seats": {"description": "Also seats", "x-evidence": [{"source": "a sample", "says": "sends seats"}]}
    }
    fixtures = [("things/get_plan/sample.json", {"operation": "get_plan", "provenance": "documented"})]
    text = differences(DESCRIPTION, settled(table, entries), actions, fixtures, {"get_plan": "x.md#y"})
    assert "1 are corrected" in text
    assert "1 are declined" in text
    assert "## [`get_plan`](x.md#y)" in text
    assert "**1.REQ-RENAME** sent under another name: `request seats`" in text
    assert "- This client: Also seats. (`things/seats`)\n    - a sample: sends seats" in text
    assert "- Declined: no source but a note." in text
    assert "Proof: an example of the vendor's: sample" in text


def test_what_no_server_has_answered_is_told_by_what_is_known_of_it() -> None:
    fixtures = [
        ("a.json", {"operation": "get_plan", "provenance": "constructed", "response": {"status": 200}}),
        ("b.json", {"operation": "get_plan", "provenance": "observed", "response": {"status": 200}}),
        ("c.json", {"operation": "get_other", "provenance": "observed", "response": {"status": 404}}),
    ]
    text = unproved(DESCRIPTION, fixtures, {})
    assert "Of 2 operations, the successful answer of 1 has been seen" in text
    assert "## Observed by somebody else: 1\n\n`get_plan`" in text
    assert "## Known from the description alone: 1\n\n`get_other`" in text
