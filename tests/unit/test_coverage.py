"""The table of fixtures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evidence import coverage
from evidence.coverage import proofs, rows, table, totals, without_fixture
from evidence.verdicts import best_proof, told, verdicts
from pipeline.documents import Json, read
from support import EFFECTIVE, ROOT, fixtures

DESCRIPTION = {
    "paths": {
        "/a": {
            "post": {
                "operationId": "a",
                "tags": ["T"],
                "requestBody": {},
                "responses": {"200": {}, "404": {}, "5XX": {}},
            },
            "get": {"operationId": "b", "tags": ["T"], "responses": {"201": {}}},
        }
    }
}


def test_each_provenance_is_counted_under_the_response_declared_for_its_status() -> None:
    found = rows(
        DESCRIPTION,
        [
            {
                "operation": "a",
                "provenance": "documented",
                "request": {"body": {}},
                "response": {"status": 200, "body": {}},
            },
            {"operation": "a", "provenance": "observed", "request": None, "response": {"status": None, "body": {}}},
            {"operation": "a", "provenance": "constructed", "request": None, "response": {"status": 503, "body": {}}},
        ],
    )
    assert {(row.operation, row.response): dict(row.counts) for row in found} == {
        ("a", "request"): {"documented": 1},
        ("a", "200"): {"documented": 1, "observed": 1},
        ("a", "404"): {},
        ("a", "5XX"): {"constructed": 1},
        ("b", "201"): {},
    }
    assert without_fixture(found) == ["b"]
    assert table(found).splitlines()[-1].split() == ["sum", "2", "1", "·", "1"]


def test_every_operation_has_a_fixture() -> None:
    assert without_fixture(rows(EFFECTIVE, [fixture.content for fixture in fixtures()])) == []


def test_findings_are_counted_by_what_became_of_them() -> None:
    findings: dict[str, Json] = {name: {} for name in ("1.ERR", "2.ENUM", "3.ENUM", "4.ERR", "5.ERR")}
    settled = {
        "1.ERR": {"actions": ["billing/a"]},
        "2.ENUM": {"declined": "text is text"},
        "3.ENUM": {"decided at run time by": "the readers"},
        "4.ERR": {"actions": ["billing/b"]},
    }
    said = "5 findings: 2 corrected, 1 declined, 1 decided at run time, 1 not settled"
    assert totals(findings, settled) == said
    assert totals({}, {}) == "0 findings: none"


TABLE: dict[str, Json] = {
    "1.RES-RENAME": {"operation": "a", "names": ["answer data/words/text", "answer data/text"]},
    "2.RES-RENAME": {"operation": "a", "names": ["answer data/items"]},
    "3.ENUM": {"operation": "a", "names": ["answer status=ready"]},
    "4.REQ-RENAME": {"operation": "a", "names": ["request time"]},
    "5.RES-MISSING": {"operation": "b", "names": ["answer data/id"]},
}
SETTLED: dict[str, Json] = {
    "1.RES-RENAME": {"actions": ["x/words"]},
    "2.RES-RENAME": {"actions": ["x/items", "x/words"]},
    "3.ENUM": {"actions": ["x/ready"]},
    "4.REQ-RENAME": {"actions": ["x/time"]},
    "5.RES-MISSING": {"actions": ["x/id"]},
}


def fixture(body: Json, operation: str = "a", provenance: str = "recorded", request: Json = None) -> dict[str, Json]:
    answer = {"status": 200, "body": body}
    return {"operation": operation, "provenance": provenance, "request": request, "response": answer}


def test_what_a_recording_bears_out_or_belies_is_told_with_what_can_go() -> None:
    recorded = [fixture({"status": "done", "data": {"words": [{"text": "a"}]}})]
    assert [told(verdict) for verdict in verdicts(TABLE, SETTLED, recorded)] == [
        "1.RES-RENAME: borne out: answer data/words/text; not seen: answer data/text",
        "2.RES-RENAME: belied: answer data/items; to be deleted: x/items",
    ]


def test_what_cannot_be_seen_is_not_judged() -> None:
    bodies: list[Json] = [{}, {"data": []}, {"data": None}, {"status": "done"}]
    for body in bodies:
        assert verdicts(TABLE, SETTLED, [fixture(body)]) == []
    failed = fixture({"data": {}})
    failed["response"] = {"status": 404, "body": {"data": {}}}
    assert verdicts(TABLE, SETTLED, [failed]) == []


def test_the_best_proof_of_a_finding_counts() -> None:
    proved = [
        fixture({"data": {"id": 1}}, "b", "constructed"),
        fixture({"data": {"id": 1}}, "b", "observed"),
        fixture({}, provenance="documented", request={"body": {"time": 1}}),
    ]
    assert proofs(TABLE, SETTLED, proved) == ("5 corrected: 1 observed, 1 documented, 3 without a fixture of their own")


def test_every_finding_of_an_answer_has_a_fixture_that_shows_it() -> None:
    settled = read(ROOT / "overlays" / "findings.yaml")
    table = read(ROOT / "tests" / "contract" / "findings.yaml")
    all_fixtures = [one.content for one in fixtures()]
    unseen = {
        name for name, entry in table.items() if "actions" in settled[name] and not best_proof(entry, all_fixtures)
    }
    # What need not be sent shows in nothing, and an error's text is no place.
    assert unseen == {"5.ERR", "17.ERR", "26.REQUIRED", "29.REQUIRED", "N.2", "N.19"}


def test_what_is_no_fixture_and_no_finding_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files = ("openapi/effective.yaml", "tests/contract/findings.yaml", "overlays/findings.yaml")
    fixture = "tests/fixtures/authentication/get_user/example.json"
    answer = {"description": "ok", "content": {"application/json": {"schema": {"type": "object"}}}}
    user = {"operationId": "get_user", "tags": ["Authentication"], "responses": {"200": answer}}
    small = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/user": {"get": user}}}
    for name in (*files, fixture):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(json.dumps(small if name == files[0] else {}))
    whole = {
        "operation": "get_user",
        "provenance": "documented",
        "source": "x",
        "response": {"status": 200, "body": {}},
    }
    monkeypatch.setattr(coverage, "ROOT", tmp_path)
    (tmp_path / fixture).write_text(json.dumps(whole))
    coverage.main()
    assert "1 fixtures" in capsys.readouterr().out
    cases: list[tuple[str, Json, str]] = [
        (fixture, [], "an object is wanted"),
        (fixture, 7, "an object is wanted"),
        (fixture, {**whole, "operation": 7}, "operation: the name of one is wanted"),
        (fixture, {**whole, "operation": "get_usr"}, "the description has no 'get_usr'. Mend the name"),
        (fixture, {**whole, "provenance": "guessed"}, "provenance: one of documented, observed, recorded, constructed"),
        (fixture, {**whole, "provenance": []}, "provenance: one of"),
        (fixture, {**whole, "request": 7}, "request: an object is wanted, or null"),
        (fixture, {**whole, "response": []}, "response: an object is wanted, or null"),
        (fixture, {**whole, "response": {"status": "200", "body": 1}}, "response: a status (a number, or null)"),
        (fixture, {**whole, "response": {"status": 200}}, "and a body are wanted"),
        (files[1], None, "an object is wanted: findings"),
        (files[1], {"a": 7}, "a: an object is wanted"),
        (files[1], {"a": {"operation": "get_user"}}, "a: operation: and names: (a list) are wanted"),
        (files[1], {"a": {"operation": "get_user", "names": [7]}}, "a: operation: and names:"),
        (files[2], [], "an object is wanted: findings"),
        (files[2], {"a": {"actions": 7}}, "a: one of actions:, declined:, decided at run time by: is wanted"),
        (files[2], {"a": {}}, "a: one of actions:"),
        (files[2], {"a": {"declined": "x", "actions": []}}, "a: one of actions:"),
    ]
    for name, content, said in cases:
        before = (tmp_path / name).read_text()
        (tmp_path / name).write_text(json.dumps(content))
        assert coverage.main() == 2, (name, content)
        told = capsys.readouterr().err
        assert said in told, (name, content)
        assert Path(name).name in told
        assert "fault of these scripts" not in told
        (tmp_path / name).write_text(before)
