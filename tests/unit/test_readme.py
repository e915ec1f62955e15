"""What the README says to do, done."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from loopback import Asked, served, written
from support import ROOT
from videodb_client.testing import DIALECTS, FakeVideoDB

README = (ROOT / "README.md").read_text(encoding="utf-8")


SNIPPETS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
RECHARGE = README.partition("\n## Auto-recharge\n")[2].partition("\n## ")[0]


def run(snippet: str, fake: FakeVideoDB) -> str:
    """Run a snippet as it stands, and give what it prints."""
    with fake.serve() as url:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", snippet],
            env={"VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": "sk-test", "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stderr
    return done.stdout


def section(title: str) -> str:
    """Give a section, whatever is below its title."""
    return re.split(r"^#{2,3} ", README.partition(f" {title}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def test_it_leads_with_what_a_call_looks_like(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert README.index(SNIPPETS[0]) < README.index("\n## ")
    (tmp_path / "clip.mp4").write_bytes(b"a clip")
    monkeypatch.chdir(tmp_path)
    fake = FakeVideoDB()
    assert run(SNIPPETS[0], fake)
    called = [exchange.operation for exchange in fake.exchanges]
    assert [one for one in ("list_videos", "upload_to_collection") if one not in called] == []


def test_then_come_errors_jobs_async_testing_billing_and_last_what_is_beneath() -> None:
    titles = [
        "Install", "Use", "Errors to act on", "Jobs, uploads, pages", "Async", "Test your own code", "Auto-recharge",
        "What the description lacks", "Endpoint modules", "Not covered", "Develop",
    ]  # fmt: skip
    assert [title for title in re.findall(r"^## (.*)$", README, re.MULTILINE) if title in titles] == titles
    assert "Websockets" in section("Not covered")
    assert "callback" in section("Not covered")


def test_the_first_call_reads_and_charges_nobody() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", section("First call"), re.DOTALL)
    fake = FakeVideoDB()
    assert run(example, fake)
    assert {exchange.method for exchange in fake.exchanges} == {"GET"}


def test_the_sandbox_that_it_shows_is_stopped() -> None:
    (example,) = [snippet for snippet in SNIPPETS if "sandbox.running" in snippet]
    fake = FakeVideoDB()
    assert run(example, fake)
    assert fake.exchanges[-1].path.endswith("/stop")


def test_the_async_example_runs() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", section("Async"), re.DOTALL)
    assert run(example, FakeVideoDB())


def test_the_example_of_a_call_runs() -> None:
    (example,) = re.findall(r"## Use\n\n```python\n(.*?)```", README, re.DOTALL)
    fake = FakeVideoDB()
    run(example, fake)
    (exchange,) = fake.exchanges
    assert (exchange.method, exchange.path, exchange.sent) == ("PATCH", "/video/m-1", {"name": "Intro"})


def test_the_section_on_auto_recharge_begins_with_its_warning() -> None:
    assert RECHARGE.lstrip().startswith("**Switching it on lets VideoDB charge a card")


def test_ensure_is_the_one_recipe_for_switching_on() -> None:
    switching = [snippet for snippet in SNIPPETS if re.search("enabled *= *True", snippet)]
    assert len(switching) == 1
    assert switching[0] in RECHARGE
    assert "ensure_auto_recharge(enabled=True" in switching[0]
    for dialect in DIALECTS:
        fake = FakeVideoDB(dialect, resets=True)
        assert run(switching[0], fake).startswith("True 20")
        assert fake.settings == {"enabled": True, "threshold": 20, "amount": 100}


def test_set_auto_recharge_is_shown_switching_off() -> None:
    snippets = [snippet for snippet in SNIPPETS if "set_auto_recharge" in snippet]
    assert len(snippets) == 1
    assert snippets[0] in RECHARGE
    fake = FakeVideoDB()
    run(snippets[0], fake)
    assert [(exchange.method, exchange.sent) for exchange in fake.exchanges] == [("POST", {"enabled": False})]
    assert "It does not promise" in RECHARGE


def test_the_example_of_an_endpoint_module_runs() -> None:
    (example,) = re.findall(r"## Endpoint modules\n.*?```python\n(.*?)```", README, re.DOTALL)
    fake = FakeVideoDB()
    run(example, fake)
    assert {exchange.operation for exchange in fake.exchanges} == {"update_video", "list_videos"}
    assert fake.exchanges[0].sent == {"name": "Intro"}


@pytest.mark.parametrize("refused", [False, True])
def test_the_example_of_an_error_to_act_on_runs(refused: bool) -> None:
    (example,) = re.findall(r"## Errors to act on\n\n```python\n(.*?)```", README, re.DOTALL)
    fake = FakeVideoDB()
    if refused:
        said = {"success": False, "message": "Scene index already exists with id 5f3a9c01ab"}
        fake.answer("create_scene_index", status=400, json=said)
    printed = run(example, fake)
    assert (printed == "5f3a9c01ab\n") is refused


def test_the_targets_it_names_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"`?make ([a-z0-9-]+)", README)):
        if target not in ("are",):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_folders_it_names_exist() -> None:
    for folder in re.findall(r"^\| `([a-z_/]+/)`", README, re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder


def test_the_example_of_jobs_uploads_and_pages_runs(tmp_path: Path) -> None:
    (example,) = re.findall(r"## Jobs, uploads, pages\n\n```python\n(.*?)```", README, re.DOTALL)
    (tmp_path / "clip.mp4").write_bytes(b"a clip")

    def reply(connection: socket.socket, asked: Asked) -> None:
        match asked.method, asked.path.partition("?")[0]:
            case "GET", "/collection/default/upload_url":
                data: Any = {"upload_url": f"{server.url}/storage"}
            case "POST", "/collection/default/upload":
                data = {"id": "job-1", "output_url": f"{server.url}/async-response/job-1"}
            case "GET", "/async-response/job-1":
                data = {"id": "m-1", "length": 12.5}
            case "GET", "/video/":
                data = {"videos": [] if "page_index=1" in asked.path else [{"id": "m-1", "name": "clip.mp4"}]}
            case _:
                data = {}
        connection.sendall(written(200, {"success": True, "data": data}))

    with served(reply) as server:
        run = subprocess.run(
            [sys.executable, "-c", example],
            cwd=tmp_path,
            env={"VIDEO_DB_BASE_URL": server.url, "VIDEO_DB_API_KEY": "sk-test", "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
        )
    assert run.returncode == 0, run.stderr
    assert run.stdout == "12.5 seconds\nm-1 clip.mp4\n"
    assert [asked.path for asked in server.asked if asked.method == "POST"] == [
        "/storage",
        "/collection/default/upload",
    ]


def test_every_snippet_is_run_by_a_test() -> None:
    """Here, or in tests/unit/runtime/test_fake.py; a snippet under another heading needs a test that runs it."""
    under = [re.findall(r"^#+ (.*)$", README[: README.index(snippet)], re.MULTILINE)[-1] for snippet in SNIPPETS]
    assert under == [
        "videodb-client",
        "First call",
        "Use",
        "Errors to act on",
        "Jobs, uploads, pages",
        "Jobs, uploads, pages",
        "Async",
        "Test your own code",
        "Test your own code",
        "Auto-recharge",
        "Auto-recharge",
        "Endpoint modules",
    ]


def test_the_example_of_a_fake_that_begins_empty_runs() -> None:
    (example,) = [snippet for snippet in SNIPPETS if "FakeVideoDB(strict=True)" in snippet]
    run(example, FakeVideoDB())
