"""What the README says to do, done."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from loopback import Asked, served, written
from support import ROOT
from videodb_client.testing import FakeVideoDB

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_runs_and_sets_auto_recharge() -> None:
    (example,) = re.findall(r"## Use\n\n```python\n(.*?)```", README, re.DOTALL)
    fake = FakeVideoDB(dialect="python")
    with fake.serve() as url:
        run = subprocess.run(
            [sys.executable, "-c", example],
            env={"VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": "sk-test", "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
        )
    assert run.returncode == 0, run.stderr
    (exchange,) = fake.exchanges
    assert exchange.sent == {"enabled": True, "threshold_credits": 100, "recharge_amount": 500}
    assert "threshold=100.0" in run.stdout


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
