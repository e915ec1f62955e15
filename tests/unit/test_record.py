"""`make record`, end to end against the served stand-in: nothing of it goes into the repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import record
from contract import test_fixtures as contract
from documents import Json
from support import EFFECTIVE, FIXTURES, ROOT, Fixture
from videodb_client.testing import DIALECTS, FakeVideoDB, Request

CANARY = "sk-canary-0123456789abcdef"
EMAIL = "jane.canary@corp.example.org"
COLLECTION = "c-canary00-9a4d-4e6f-8b1a-2c3d4e5f6a7b"
SIGNED = "https://canary-bucket.s3.amazonaws.com/invoice.pdf?X-Amz-Signature=canary0123456789"
ANSWERS: Mapping[str, Json] = {
    "GET /user": {
        "success": True,
        "data": {
            "user_id": "u-canary0123456789",
            "user_name": "Jane Canary",
            "user_email": EMAIL,
            "collections": [COLLECTION],
            "default_collection": COLLECTION,
        },
    },
    "GET /billing/usage": {
        "success": True,
        "data": {"credit_balance": 100.5, "usage_this_month": 25.75, "breakdown": {"indexing": 10.5, EMAIL: 1}},
    },
    "GET /billing/invoices": {
        "success": True,
        "data": [
            {
                "id": "in_1canary0123456789",
                "amount": 50,
                "currency": "usd",
                "status": "paid",
                "pdf_url": SIGNED,
                "created_at": "2026-01-15T10:30:00Z",
            }
        ],
    },
    "GET /billing/checkouts": {"success": True, "message": f"of {EMAIL}, {CANARY}", "checkouts": []},
    "GET /collection/default": {"success": True, "data": {"id": COLLECTION, "name": "Jane Canary's", "extra": CANARY}},
}


def account(dialect: str = "description", **options: Any) -> FakeVideoDB:
    """A fake that knows somebody, and no collection but one."""
    fake = FakeVideoDB(dialect, **options)
    for operation, answer in ANSWERS.items():
        fake.answer(operation, json=answer, times=None)
    fake.answer("list_collections", status=404, json={"success": False, "message": "Not found"}, times=None)
    return fake


def run(url: str, into: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("VIDEO_DB", "ALLOW_"))}
    return subprocess.run(
        [sys.executable, "scripts/record.py", "--into", str(into)],
        cwd=ROOT,
        env={**clean, "VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": CANARY, **environment},
        capture_output=True,
        text=True,
    )


def here(url: str, into: Path, *, allow_writes: bool = False) -> str:
    """The same in this process; gives what is said."""
    said: list[str] = []
    record.record(CANARY, url, into, allow_writes=allow_writes, say=said.append)
    return "\n".join(said)


@pytest.fixture(autouse=True)
def _description(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "read", lambda _: EFFECTIVE)  # it takes half a second


def written(folder: Path) -> dict[str, Json]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): json.loads(path.read_bytes()) for path in paths}


def test_it_records_without_a_trace_of_anyone(tmp_path: Path) -> None:
    fake = account("python")
    with fake.serve() as url:
        done = run(url, tmp_path)
    assert done.returncode == 0, done.stderr
    assert {exchange.method for exchange in fake.exchanges} == {"GET"}
    everything = done.stdout + done.stderr + "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    everything += "".join(str(path) for path in tmp_path.rglob("*"))
    assert "canary" not in everything.lower()
    found = written(tmp_path)
    assert {
        "authentication/get_user/recorded-200.json",
        "billing/get_usage/recorded-200.json",
        "billing/get_auto_recharge/recorded-200.json",
        "billing/list_invoices/recorded-200.json",
        "billing/list_checkouts/recorded-200.json",
        "collections/get_collection/recorded-200.json",
        "collections/list_collections/recorded-404.json",
    } <= set(found)
    for name, fixture in found.items():
        assert fixture["provenance"] == "recorded"
        assert name in done.stdout
    # what it is made for is there
    settings = found["billing/get_auto_recharge/recorded-200.json"]["response"]["body"]["data"]
    assert settings == {"enabled": False, "threshold_credits": 10, "recharge_amount": 50}
    assert found["billing/get_usage/recorded-200.json"]["response"]["body"]["data"]["credit_balance"] == 100.5
    (invoice,) = found["billing/list_invoices/recorded-200.json"]["response"]["body"]["data"]
    assert invoice == {
        "id": "in_00000003",
        "amount": 50,
        "currency": "usd",
        "status": "paid",
        "pdf_url": "https://replaced.example/1",
        "created_at": "2026-01-15T10:30:00Z",
    }
    user = found["authentication/get_user/recorded-200.json"]["response"]["body"]["data"]
    collection = found["collections/get_collection/recorded-200.json"]["response"]["body"]["data"]
    assert user["default_collection"] == user["collections"][0] == collection["id"]


def test_what_it_writes_passes_the_contract_tests(tmp_path: Path) -> None:
    with account("node").serve() as url:
        here(url, tmp_path)
    found = written(tmp_path)
    assert any(not content.get("conforms", True) for content in found.values())  # `checkouts` is not described
    for name, content in found.items():
        fixture = Fixture(name, content)
        contract.test_says_where_it_comes_from(fixture)
        contract.test_conforms_to_the_effective_description(fixture)
        contract.test_answer_goes_through_the_model_unchanged(fixture)
        if fixture.conforms:
            contract.test_answer_is_read_as_its_types(fixture)
        if fixture.request and fixture.conforms:
            contract.test_request_is_sent_as_it_stands(fixture)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_one_write_sends_back_what_was_read(dialect: str, tmp_path: Path) -> None:
    fake = account(dialect)
    before = dict(fake.settings)
    with fake.serve() as url:
        here(url, tmp_path, allow_writes=True)
    spelling = DIALECTS[dialect]
    (sent,) = [exchange.sent for exchange in fake.exchanges if exchange.method != "GET"]
    assert sent == {spelling[name]: value for name, value in before.items()}
    assert fake.settings == before
    fixture = written(tmp_path)["billing/set_auto_recharge/recorded-200.json"]
    assert fixture["request"] == {"body": sent}


@pytest.mark.parametrize(
    ("allow", "allowed"), [("", False), ("0", False), ("true", False), ("yes", False), ("1", True)]
)
def test_only_1_allows_writes(allow: str, allowed: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given: list[Any] = []
    monkeypatch.setattr(record, "record", lambda *_, allow_writes, **__: given.append(allow_writes))
    monkeypatch.setattr(sys, "argv", ["record.py", "--into", str(tmp_path)])
    monkeypatch.setenv("VIDEO_DB_API_KEY", CANARY)
    monkeypatch.setenv("ALLOW_WRITES", allow)
    assert record.main() == 0
    assert given == [allow == "1"]


@pytest.mark.parametrize("hidden", [False, True])
def test_settings_that_cannot_be_sent_back_exactly_are_not(hidden: bool, tmp_path: Path) -> None:
    fake = account(numbers_as_text=not hidden)
    if hidden:
        fake.answer("get_auto_recharge", json={}, times=None)
    with fake.serve() as url:
        assert "not made" in here(url, tmp_path, allow_writes=True)
    assert {exchange.method for exchange in fake.exchanges} == {"GET"}


def test_settings_that_change_all_the_same_are_brought_back_loudly(tmp_path: Path) -> None:
    def forget(request: Request) -> Json:
        fake.settings["amount"] = 0
        return {"success": True, "message": "Auto recharge settings updated"}

    fake = FakeVideoDB()
    fake.answer("set_auto_recharge", forget)
    changed = pytest.raises(record.RecordError, match=r"did not stay as they were.*have been brought back")
    with fake.serve() as url, changed:
        here(url, tmp_path, allow_writes=True)
    assert fake.settings == {"enabled": False, "threshold": 10, "amount": 50}
    assert written(tmp_path) == {}


def test_it_refuses_without_a_key(tmp_path: Path) -> None:
    fake = FakeVideoDB()
    with fake.serve() as url:
        done = run(url, tmp_path, VIDEO_DB_API_KEY=" ")
    assert (done.returncode, fake.exchanges, written(tmp_path)) == (2, [], {})
    assert "VIDEO_DB_API_KEY" in done.stderr


def test_a_stand_in_is_never_recorded_into_the_repository() -> None:
    before = sorted(FIXTURES.rglob("*"))
    fake = FakeVideoDB()
    with fake.serve() as url:
        for into in (FIXTURES, FIXTURES / "billing" / ".." / "new"):
            with pytest.raises(record.RecordError, match="no recording"):
                here(url, into)
    assert (fake.exchanges, sorted(FIXTURES.rglob("*"))) == ([], before)


def test_a_key_that_is_refused_writes_nothing_and_shows_no_key(tmp_path: Path) -> None:
    fake = FakeVideoDB()
    for operation in ("get_usage", "list_invoices", "list_checkouts", "get_auto_recharge"):
        fake.answer(operation, status=401, json={"success": False, "message": f"bad key {CANARY}"}, times=None)
    with fake.serve() as url:
        done = run(url, tmp_path)
    assert (done.returncode, written(tmp_path)) == (1, {})
    assert "refused" in done.stderr
    assert "canary" not in done.stdout + done.stderr


def test_all_are_written_or_none(tmp_path: Path) -> None:
    made = [record.Fixture(Path("a/one/recorded-200.json"), {"a": 1}), record.Fixture(Path("b/two/x.json"), {"b": 2})]
    (tmp_path / "b").write_text("no folder")
    with pytest.raises(OSError, match="b"):
        record.write_all(made, tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["b"]
    (tmp_path / "b").unlink()
    record.write_all(made, tmp_path)
    assert sorted(written(tmp_path)) == ["a/one/recorded-200.json", "b/two/x.json"]


def test_every_call_is_a_read() -> None:
    for call in record.READS:
        assert record.module_of(call.operation)._OPERATION.method == "GET"
    with pytest.raises(record.RecordError, match="it is no read"):
        record.take(None, record.WRITE)


def test_it_asks_staging_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(record, "record", lambda *given, **_: asked.append(given[:3]))
    monkeypatch.setattr(sys, "argv", ["record.py", "--into", str(tmp_path)])
    monkeypatch.setenv("VIDEO_DB_API_KEY", CANARY)
    monkeypatch.delenv("VIDEO_DB_BASE_URL", raising=False)
    assert record.main() == 0
    assert asked == [(CANARY, "https://staging-api.videodb.io", tmp_path)]
