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
from contract import test_fixtures as contract
from evidence import reads, record
from evidence.verdicts import verdicts
from pipeline.documents import Json, read
from pipeline.places import operations
from support import EFFECTIVE, FIXTURES, ROOT, Fixture
from videodb_client import VideoDB
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
        [sys.executable, "-m", "evidence.record", "--into", str(into)],
        cwd=ROOT,
        env={**clean, "PYTHONPATH": "scripts", "VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": CANARY, **environment},
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
    assert only_reads(fake)
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
    (sent,) = [exchange.sent for exchange in fake.exchanges if exchange.operation == "set_auto_recharge"]
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
        assert "set_auto_recharge" in here(url, tmp_path, allow_writes=True)
    assert only_reads(fake)


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


def only_reads(fake: FakeVideoDB) -> bool:
    return all(
        exchange.method == "GET" or (exchange.operation or "").startswith("search_") for exchange in fake.exchanges
    )


def test_every_call_is_a_read() -> None:
    for one in reads.READS:
        assert record.module_of(one.operation)._OPERATION.method == ("GET" if one.body is None else "POST")
    with pytest.raises(record.RecordError, match="it is no read"):
        record.take(None, record.WRITE)


def test_every_read_is_made_or_said_to_be_left_alone() -> None:
    gets = {o["operationId"] for _, method, o in operations(EFFECTIVE) if method == "get"}
    made = [read.operation for read in reads.READS if read.body is None]
    assert sorted([*made, *reads.LEFT_ALONE]) == sorted(gets)
    said = reads.plan(EFFECTIVE)
    for name in (*gets, "search_video_index", "search_collections"):
        assert name in said


@pytest.mark.parametrize("dialect", DIALECTS)
def test_all_that_the_account_holds_is_reached_in_each_dialect(dialect: str, tmp_path: Path) -> None:
    fake = FakeVideoDB(dialect)
    said: list[str] = []
    with fake.serve() as url:
        with VideoDB(token=CANARY, base_url=url) as db:
            video = fake.add_video(length=30, says="A nightingale sang.", shows=[(0, 30, "A square.")])
            db.videos.extract_video_scenes(video, extraction_type="shot").wait()
            db.videos.create_scene_index(video, prompt="Birds?").wait()
            db.capture.create_session("default", end_user_id="e")
            stream = db.rt_stream.create_rtstream(url="rtsp://a.test/b", name="n").id or ""
            db.rt_stream.create_rtstream_scene_index(
                stream, extraction_type="time", extraction_config={"time": 2, "frame_count": 1}, prompt="p"
            )
            db.sandbox.create_sandbox(tier="small")
            db.ai_generation.create_voice_clone(ref_audio_id="a-12345")
        begun = len(fake.exchanges)
        record.record(CANARY, url, tmp_path, allow_writes=False, say=lambda text: said.append(f"{text}\n"))
    assert said[0] == f"{reads.plan(EFFECTIVE)}\n"
    left = {line.split()[0] for line in said[1].splitlines() if "not made" in line}
    exchanges = {exchange.operation: exchange for exchange in fake.exchanges[begun:]}
    # as the description has it, a list of scenes tells of no collection
    assert left <= ({"get_scene_collection"} if dialect != "python" else set())
    assert exchanges.keys() == {read.operation for read in reads.READS} - left
    searched = exchanges["search_video_index"].sent["query"]
    assert len(searched) > 4
    assert searched in json.dumps(exchanges["get_video_transcription"].answered)
    found = written(tmp_path)
    assert found["search/search_video_index/recorded-200.json"]["response"]["body"]["data"]["results"]
    table, settled = (read(ROOT / folder / "findings.yaml") for folder in ("tests/contract", "overlays"))
    judged = {verdict.finding: verdict for verdict in verdicts(table, settled, list(found.values()))}
    words, named = judged["13.RES-RENAME"], "answer data/word_timestamps"
    assert (named in words.borne_out, named in words.belied) == (dialect == "python", dialect != "python")
    assert bool(judged["18.ENVELOPE"].actions) == (dialect != "python")


def test_it_asks_staging_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(record, "record", lambda *given, **_: asked.append(given[:3]))
    monkeypatch.setattr(sys, "argv", ["record.py", "--into", str(tmp_path)])
    monkeypatch.setenv("VIDEO_DB_API_KEY", CANARY)
    monkeypatch.delenv("VIDEO_DB_BASE_URL", raising=False)
    assert record.main() == 0
    assert asked == [(CANARY, "https://staging-api.videodb.io", tmp_path)]
