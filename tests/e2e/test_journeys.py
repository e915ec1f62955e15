"""What users do, as they would write it: each script runs against the fake, and no type checker objects."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT
from videodb_client.testing import DIALECTS, FakeVideoDB

FOLDER = Path(__file__).resolve().parent / "journeys"
JOURNEYS = sorted(path.stem for path in FOLDER.glob("*.py"))
CALLS = {
    "auto_recharge": ["get_auto_recharge", "set_auto_recharge"],
    "billing": ["get_usage", "list_invoices", "list_checkouts"],
    "collect": ["create_collection", "list_collections", "update_collection"],
    "generate": ["generate_image", "generate_audio", "generate_video"],
    "many": ["get_video"],
    "meeting": ["record_meeting"],
    "scenes": ["create_scene_index"],
    "search": ["create_video_index", "search_video_index"],
    "stream": ["create_rtstream", "create_rtstream_scene_index"],
    "timeline": ["generate_video_stream", "compile_editor_timeline"],
    "top_up": ["create_topup"],
    "transcript": ["create_video_transcription", "get_video_transcription"],
    "upload": ["get_upload_url", "upload_to_collection"],
}
MOST_LINES = 83


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_journey_runs(name: str, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"a clip" * 100)
    fake = FakeVideoDB("python", numbers_as_text=True)
    with fake.serve() as url:
        done = subprocess.run(
            [sys.executable, "-W", "error", str(FOLDER / f"{name}.py")],
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT / "generated"),
                "VIDEO_DB_BASE_URL": url,
                "VIDEO_DB_API_KEY": "sk-test",
            },
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    called = [exchange.operation for exchange in fake.exchanges]
    assert [one for one in CALLS[name.removesuffix("_async")] if one not in called] == []
    assert {exchange.status for exchange in fake.exchanges} <= {200, 201, 204}


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", ["auto_recharge", "auto_recharge_async"])
def test_auto_recharge_prints_the_same_in_every_dialect(name: str, dialect: str) -> None:
    fake = FakeVideoDB(dialect)
    with fake.serve() as url:
        environment = {"PYTHONPATH": str(ROOT / "generated"), "VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": "sk-test"}
        command = [sys.executable, str(FOLDER / f"{name}.py")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.stdout == "True 20 100\n", done.stderr
    assert fake.settings == {"enabled": True, "threshold": 20, "amount": 100}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_no_type_checker_objects(checker: str, tmp_path: Path) -> None:
    for name in JOURNEYS:
        shutil.copy(FOLDER / f"{name}.py", tmp_path / f"{name}.py")
    (tmp_path / "pyrightconfig.json").write_text(f'{{"extraPaths": ["{ROOT}/generated"], "pythonVersion": "3.11"}}')
    scripts = Path(sys.executable).parent
    commands = {"mypy": [str(scripts / "mypy"), "--strict", "."], "pyright": [str(scripts / "pyright"), "."]}
    environment = {
        **os.environ,
        "MYPYPATH": str(ROOT / "generated"),
        "PYRIGHT_PYTHON_CACHE_DIR": os.environ.get("PYRIGHT_PYTHON_CACHE_DIR", str(ROOT / ".venv" / "pyright")),
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
    }
    done = subprocess.run(commands[checker], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_they_are_short_and_ask_for_no_help() -> None:
    texts = [(FOLDER / f"{name}.py").read_text() for name in JOURNEYS if not name.endswith("_async")]
    lines = [line for text in texts for line in text.split('"""', 2)[2].splitlines() if line.strip()]
    assert len(lines) <= MOST_LINES
    assert not re.search(r"\b(cast|assert|Any|type: ignore|pyright: ignore)\b", "\n".join(lines))
