"""The distributions: the same bytes from the same commit, and nothing in them that a caller does not need."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
import zipfile
from collections.abc import Callable
from email.parser import HeaderParser
from pathlib import Path

import pytest
from e2e.conftest import Run, names, scripts_of
from release.distributions import Dists, version_of


def test_two_builds_of_a_commit_are_the_same_bytes(
    commit: Callable[[Path], Path], make: Run, checkout: Path, dists: Dists, tmp_path: Path
) -> None:
    other = commit(tmp_path / "another place" / "under another name")
    for path in other.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    before = os.umask(0o077)
    try:
        for path in other.rglob("*.py"):
            path.chmod(0o600)
        make(
            other,
            "build",
            env={"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "SOURCE_DATE_EPOCH": "1", "PYTHONHASHSEED": "7"},
        )
    finally:
        os.umask(before)
    assert names(other / "dist") == sorted(path.name for path in dists)
    for path in dists:
        # Built at least a second apart, or the time could be in both by chance.
        assert (other / "dist" / path.name).stat().st_mtime - path.stat().st_mtime > 1
        assert _digest(other / "dist" / path.name) == _digest(path)


def test_wheel_says_what_a_caller_asks_of_it(dists: Dists, checkout: Path) -> None:
    with zipfile.ZipFile(dists.wheel) as wheel:
        inside = wheel.namelist()
        metadata = next(name for name in inside if name.endswith("/METADATA"))
        said = HeaderParser().parsestr(wheel.read(metadata).decode())
        times = {item.date_time for item in wheel.infolist()}
        modes = {item.external_attr >> 16 & 0o777 for item in wheel.infolist()}
    assert said["License-Expression"] == "MIT"
    assert said["Requires-Python"]
    assert said["Description-Content-Type"] == "text/markdown"
    assert "Typing :: Typed" in said.get_all("Classifier", [])
    assert "Private :: Do Not Upload" in said.get_all("Classifier", [])
    assert said.get_all("Project-URL") == ["API documentation, https://docs.videodb.io/api-reference"]
    assert said.get_payload() == (checkout / "README.md").read_text()
    assert "videodb_client/py.typed" in inside
    assert times == {time.gmtime(1_767_301_444)[:6]}, "the time of the commit"
    assert modes == {0o644}


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("generated/videodb_client/by_hand.py", "", "the package in it is not the one"),
        ("generated/videodb_client/_build.py", "VERSION = '6.6.6'\n", "the package in it is not the one"),
        ("CHANGELOG.md", None, "lacks CHANGELOG.md"),
    ],
)
def test_build_refuses(
    name: str, content: str | None, complaint: str, checkout: Path, run: Run, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    shutil.copytree(checkout, root)
    if content is None:
        (root / name).unlink()
    else:
        (root / name).write_text(content)
    done = run(sys.executable, "-m", "release.distributions", env=scripts_of(root), expect=1)
    assert complaint in done.stderr
    assert not (root / "dist").exists()


def test_build_of_no_commit_says_so_and_replaces_older_ones(checkout: Path, run: Run, tmp_path: Path) -> None:
    root, dist = tmp_path / "root", tmp_path / "dist"
    shutil.copytree(checkout, root)
    dist.mkdir()
    (dist / "videodb_client-0.0.1.tar.gz").touch()
    (root / "README.md").write_text("# Changed\n")
    done = run(sys.executable, "-m", "release.distributions", "--dist", dist, env=scripts_of(root))
    assert "of no commit: 1 files" in done.stderr
    assert "videodb_client-0.0.1.tar.gz" not in names(dist)
    assert all(f"{name}  sha256:{_digest(dist / name)}" in done.stdout for name in names(dist))


def test_version_report_is_that_of_the_lock(dists: Dists, checkout: Path, run: Run, tmp_path: Path) -> None:
    locked = json.loads((checkout / "openapi" / "lock.json").read_text())
    with zipfile.ZipFile(dists.wheel) as wheel:
        wheel.extractall(tmp_path)
    for place in (str(dists.wheel), str(tmp_path)):  # zipped, and unpacked
        said = run(sys.executable, "-m", "videodb_client", env={"PYTHONPATH": place}).stdout
        assert said.splitlines()[0] == f"videodb-client {version_of(checkout)}"
        report = dict(line.split(maxsplit=1) for line in said.partition("\n\n")[0].splitlines()[1:])
        assert report.keys() == {"description", "overlays", "generator", "tree"}
        assert report["description"] == f"sha256:{locked['source']}"
        assert report["tree"] == f"sha256:{locked['tree']}"
    (tmp_path / "videodb_client" / "errors.py").write_text("# changed by hand\n")
    said = run(sys.executable, "-m", "videodb_client", env={"PYTHONPATH": str(tmp_path)}).stdout
    assert locked["tree"] not in said


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
