"""The table of fixtures."""

from __future__ import annotations

from evidence.coverage import rows, table, totals, without_fixture
from pipeline.documents import Json
from support import EFFECTIVE, fixtures

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
