"""What users do, as they would write it: each script runs against the fake, and no type checker objects."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
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
    "many": ["upload_to_collection"] * 200,
    "meeting": ["record_meeting", "get_meeting"],
    "own_test": [],
    "sandbox": ["create_sandbox", "generate_image", "stop_sandbox"],
    "scenes": ["create_scene_index", "get_scene_index"],
    "search": ["create_video_index", "search_video_index"],
    "search_v2": ["create_index", "search_collection_v2", "aggregate_collection"],
    "stream": ["create_rtstream", "create_rtstream_scene_index", "get_rtstream_scene_records"],
    "timeline": ["generate_video_stream", "compile_editor_timeline"],
    "top_up": ["create_topup"],
    "transcript": ["create_video_transcription"],
    "understand": ["create_video_understanding", "create_index", "ask_video"],
    "upload": ["get_upload_url", "upload_to_collection", "upload_to_collection"],
}
COUNTED = CALLS.keys() - {"own_test", "sandbox", "search_v2", "understand"}
"""Those that were written with the vendor's SDK too, in as many lines."""
MOST_LINES = 83


def test_each_is_written_in_both_ways() -> None:
    assert {*JOURNEYS} == {*CALLS, *(f"{name}_async" for name in CALLS)}
    assert len(COUNTED) == 13


def run(name: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a journey as a user does: a script by Python, a test by pytest."""
    script, environment = str(FOLDER / f"{name}.py"), {"PYTHONPATH": str(ROOT / "generated"), **environment}
    command = [sys.executable, "-W", "error", script]
    if name.startswith("own_test"):
        plugins = ("-p", "videodb_client.testing.pytest_plugin", "-p", "no:cacheprovider")
        script = shutil.copy(script, ".")
        command = [sys.executable, "-m", "pytest", "-q", *plugins, "-c", os.devnull, script]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_journey_prints_the_same_in_every_dialect(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that tests its user's own code has a fake of its own, and prints how long that took."""
    (tmp_path / "clip.mp4").write_bytes(b"a clip" * 100)
    monkeypatch.chdir(tmp_path)
    wanted = CALLS[name.removesuffix("_async")]

    def printed(dialect: str) -> str:
        fake = FakeVideoDB(dialect, numbers_as_text=dialect == "python", newer=dialect == "node")
        with fake.serve() as url:
            done = run(name, VIDEO_DB_BASE_URL=url, VIDEO_DB_API_KEY="sk-test")
        assert done.returncode == 0, f"{dialect}: {done.stdout}{done.stderr}"
        called = [exchange.operation for exchange in fake.exchanges]
        assert [one for one in wanted if called.count(one) < wanted.count(one)] == []
        assert {exchange.status for exchange in fake.exchanges} <= {200, 201, 204}
        return done.stdout.replace(url, "https://fake")

    with ThreadPoolExecutor() as pool:
        told = dict(zip(DIALECTS, pool.map(printed, list(DIALECTS)[: 3 if wanted else 1]), strict=False))
    assert len(set(told.values())) == 1, told
    assert told["description"].strip()


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", ["auto_recharge", "auto_recharge_async"])
def test_auto_recharge_prints_the_same_in_every_dialect(name: str, dialect: str) -> None:
    fake = FakeVideoDB(dialect)
    with fake.serve() as url:
        done = run(name, VIDEO_DB_BASE_URL=url, VIDEO_DB_API_KEY="sk-test")
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
    texts = {name: (FOLDER / f"{name}.py").read_text().split('"""', 2)[2] for name in JOURNEYS}
    lines = [line for name in COUNTED for line in texts[name].splitlines() if line.strip()]
    assert len(lines) <= MOST_LINES
    helped = r"\b(cast|assert|Any|isinstance|type: ignore|pyright: ignore)\b"
    assert [name for name, text in texts.items() if re.search(helped, text) and "own_test" not in name] == []
