"""The ruff of this environment: the generator's hooks find no other, and it tells what is not Python at all."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path


def wrong_ruff() -> str | None:
    """Say what is wrong with the ruff of this environment, `None` if it is the one that is pinned."""
    ruff, wanted = _ruff(), f"ruff {version('ruff')}"
    said = _said(["--version"]).strip() if ruff.exists() else "none"
    if said == wanted:
        return None
    return f"{ruff}: {said}, where {wanted} is pinned. Run make again, it sets up what is missing."


@contextlib.contextmanager
def first_on_path() -> Iterator[None]:
    """Let the generator's hooks find this ruff."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{_ruff().parent}{os.pathsep}{before}"
    try:
        yield
    finally:
        os.environ["PATH"] = before


def not_python(folder: Path) -> list[str]:
    """Name what in the modules below a folder is not Python, of the oldest version that the package is for."""
    how = ["--isolated", "--no-cache", "--select", "E9", "--target-version", "py311", "--output-format", "json-lines"]
    found: dict[str, str] = {}
    for each in map(json.loads, _said(["check", *how, "--quiet", str(folder)]).splitlines()):
        name = os.path.relpath(each["filename"], folder)  # what is told after its first line often follows from that
        found.setdefault(name, f"{name}: line {each['location']['row']}: not Python: {each['message']}")
    return sorted(found.values())


def _ruff() -> Path:
    return Path(sys.executable).with_name("ruff")


def _said(arguments: list[str]) -> str:
    done = subprocess.run([_ruff(), *arguments], capture_output=True, encoding="utf-8")
    if done.returncode not in (0, 1):  # 1: it has found something
        raise subprocess.CalledProcessError(done.returncode, done.args, done.stdout, done.stderr)
    return done.stdout
